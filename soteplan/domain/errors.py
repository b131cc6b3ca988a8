"""Refusals: what the core answers when a request cannot be carried out."""


class Refusal(Exception):
    """A request that was not carried out and left no trace.

    Carries a code and values, never a sentence: the layers that know the user's language word it.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values
