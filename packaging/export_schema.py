"""Write the published JSON Schemas of exports and audit records.

Run it by `python3 packaging/dev.py python packaging/export_schema.py`.
"""

from magistral_desktop.audit import record
from magistral_desktop.storage import chats_format
from magistral_desktop.storage.paths import asset

if __name__ == "__main__":
    asset("export", "chats-1.schema.json").write_text(chats_format.schema(), encoding="utf-8")
    asset("export", "audit-1.schema.json").write_text(record.schema(), encoding="utf-8")
