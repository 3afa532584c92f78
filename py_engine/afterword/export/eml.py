"""A draft as a message file (RFC 5322) that a mail program opens, ready to be sent by hand."""

from collections.abc import Sequence
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from afterword.record import Contact

__all__ = ["message_file"]

_UNFOLDED = SMTP.clone(max_line_length=998)
"""Lines as long as mail may have them: Python's folding loses the quotes around a name, and what
looks like an address in it would become one."""

_LONGEST = 250
"""Characters of a name or a subject: more of them is none, and takes Python long to write."""


def message_file(subject: str, body: str, contacts: Sequence[Contact]) -> str:
    """The message with its recipients, marked as not sent yet.

    Line breaks in a name or subject become spaces, so that no field can add a header. Contacts
    without a usable address are left out.
    """
    message = EmailMessage(policy=_UNFOLDED)
    message["Subject"] = _line(subject)
    addresses = [found for found in map(_address, contacts) if found is not None]
    if addresses:
        message["To"] = addresses
    message["X-Unsent"] = "1"
    message.set_content(body)
    return message.as_string()


def _address(contact: Contact) -> Address | None:
    """The contact's address; None where what is noted cannot be one."""
    try:
        return Address(display_name=_line(contact.name), addr_spec=_line(contact.email))
    except (ValueError, IndexError, AttributeError, MessageError):
        # Python's parser of addresses fails in its own way for each kind of nonsense.
        return None


def _line(text: str) -> str:
    return " ".join(text.split())[:_LONGEST].rstrip()
