"""Write the published JSON Schema of exported chats: `python3 packaging/dev.py python packaging/export_schema.py`."""

from magistral_desktop.storage.exchange import schema
from magistral_desktop.storage.paths import asset

if __name__ == "__main__":
    asset("export", "chats-1.schema.json").write_text(schema(), encoding="utf-8")
