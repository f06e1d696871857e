"""Reads a message from standard input strictly and prints what it says as JSON."""
import json
import sys
from email import message_from_bytes, policy

message = message_from_bytes(sys.stdin.buffer.read(), policy=policy.strict)


def addresses(name):
    return [[one.display_name, one.addr_spec] for one in message[name].addresses] if message[name] else []


parts = list(message.walk())
defects = [str(defect) for part in parts for defect in part.defects]
defects += [f"{name}: {defect!r}" for part in parts for name, value in part.items() for defect in value.defects]
body = message.get_body(("plain",))
print(
    json.dumps(
        {
            "defects": defects,
            "date": message["Date"].datetime.isoformat(),
            "messageId": str(message["Message-ID"]),
            "subject": str(message["Subject"]),
            "from": addresses("From"),
            "to": addresses("To"),
            "text": body.get_content() if body else None,
            "filenames": [part.get_filename() for part in message.iter_attachments()],
        }
    )
)
