"""Audit records: what a reply was made of, hashed so that a changed word shows.

record      the published format, as typed values
├── canonical   the one way in which a value is written as bytes, and its SHA-256
└── stretches   what is kept of a reply while it is written
sealing     from a conversation to a record: hashes, and the chain over the replies before
checking    what holds of a record, from its bytes alone
"""
