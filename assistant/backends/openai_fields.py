"""What a request to an OpenAI-compatible server holds, and what of it a server has shown that it does not take.

Servers differ: some know no JSON schema, some no seed, newer models of OpenAI want `max_completion_tokens` and no
temperature. What a server refuses is left out from then on.
"""

from __future__ import annotations

from assistant.ports import Request

# What may be left out, in this order where the server does not say what it minds, with the words it may name it by.
_OPTIONAL: dict[str, tuple[str, ...]] = {
    "json_schema": ("response_format", "json_schema", "schema", "grammar", "guided", "structured"),
    "json_object": ("response_format", "json_object"),
    "stream_options": ("stream_options", "include_usage"),
    "seed": ("seed",),
    "temperature": ("temperature",),
    "stop": ("'stop'", '"stop"', "`stop`", "stop sequence"),
}
_MOST_STOPS = 4  # that OpenAI takes


class Fields:
    """The fields of requests to one server; it learns from what the server refuses."""

    def __init__(self) -> None:
        self._refused: list[str] = []
        self._length = "max_tokens"

    def of(self, request: Request, model: str) -> dict[str, object]:
        """The body of a request."""
        fields: dict[str, object] = {
            "model": model,
            "messages": [{"role": message.role, "content": message.content} for message in request.messages],
            self._length: request.max_tokens,
            "stream": True,
        }
        optional: dict[str, tuple[str, object]] = {
            "json_object": ("response_format", {"type": "json_object"}),
            "json_schema": ("response_format", _schema(request)),
            "stream_options": ("stream_options", {"include_usage": True}),
            "seed": ("seed", request.seed),
            "temperature": ("temperature", request.temperature),
            "stop": ("stop", list(request.stop[:_MOST_STOPS])),
        }
        for name in reversed(self._wanted(request)):  # so that a schema stands over the mere form
            field, value = optional[name]
            fields[field] = value
        return fields

    def learn(self, request: Request, complaint: str) -> bool:
        """Leaves out what the server minds; whether there is something left to try.

        Args:
            request: what was asked.
            complaint: what the server said.
        """
        told = complaint.lower()
        if "max_completion_tokens" in told and self._length == "max_tokens":
            self._length = "max_completion_tokens"
            return True
        sent = [name for name in self._wanted(request) if not self._covered(name)]
        if not sent:
            return False
        named = [name for name in sent if any(word in told for word in _OPTIONAL[name])]
        self._refused.append((named or sent)[0])
        return True

    def forget(self, refused: int) -> None:
        """Takes back what was learned beyond the first `refused` lessons: leaving it out did not help."""
        del self._refused[refused:]

    @property
    def lessons(self) -> int:
        """How many fields are left out."""
        return len(self._refused)

    def _wanted(self, request: Request) -> list[str]:
        """The optional fields that apply and were not refused."""
        applies = {
            "json_schema": request.schema is not None,
            "json_object": request.schema is not None,
            "stop": bool(request.stop),
        }
        return [name for name in _OPTIONAL if applies.get(name, True) and name not in self._refused]

    def _covered(self, name: str) -> bool:
        """Whether a field was not really sent, since a stronger one stood in its place."""
        return name == "json_object" and "json_schema" not in self._refused


def _schema(request: Request) -> dict[str, object]:
    name = request.purpose or "answer"
    return {"type": "json_schema", "json_schema": {"name": name, "strict": True, "schema": dict(request.schema or {})}}
