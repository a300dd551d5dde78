"""What a chat is: messages, prompt formats, and the prompt made of both. Standard library only."""
