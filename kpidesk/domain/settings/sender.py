"""Settings of who sends updates. Absent means: not given."""

SENDER_NAME = "sender_name"
SENDER_ROLE = "sender_role"
#: The hash of a logo.
SENDER_LOGO = "sender_logo"
