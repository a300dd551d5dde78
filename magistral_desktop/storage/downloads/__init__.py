"""Getting models: the download process, what it leaves on the disk, and the list of connections it made.

Only this package imports huggingface_hub and its HTTP client, and only in the download process.
"""
