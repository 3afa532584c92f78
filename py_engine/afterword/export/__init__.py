"""Files for other programs: calendar reminders, a message to send, a contact."""
