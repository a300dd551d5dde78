"""How the messages of one conversation stand below each other: by their numbers alone, without reading them."""

from collections.abc import Iterable, Sequence


class Tree:
    """All messages, made from (id, parent, whether it is deleted); what stands below a deleted one is deleted too.

    A message has a higher number than the one it stands below.
    """

    def __init__(self, messages: Iterable[Sequence[int | None]]) -> None:
        self._parents: dict[int, int | None] = {}
        self._children: dict[int | None, list[int]] = {None: []}
        self._deleted: set[int] = set()
        for message_id, parent_id, is_deleted in messages:
            assert message_id is not None
            self._parents[message_id] = parent_id
            if is_deleted:
                self._deleted.add(message_id)
            else:
                self._children.setdefault(parent_id, []).append(message_id)
        for versions in self._children.values():
            versions.sort()

    def __contains__(self, message_id: int) -> bool:
        return message_id in self._parents and self._deleted.isdisjoint(self.path(message_id))

    def path(self, message_id: int | None) -> list[int]:
        """Return the messages from the first one to this one, deleted or not; none for None or an unknown one."""
        path = []
        while message_id in self._parents:
            path.append(message_id)
            message_id = self._parents[message_id]
        return path[::-1]

    def versions(self, message_id: int) -> list[int]:
        """Return what stands in the place of this message and is not deleted, oldest first.

        A question can be one beside a reply: where a reply was deleted and another question asked in its place. Counted
        together, every message that is not deleted can be reached.
        """
        return self._children.get(self._parents[message_id], [])

    def all(self) -> list[int]:
        """Return all that are not deleted, in the order of their numbers."""
        found = list(self._children[None])
        for each in found:  # grows as it goes
            found += self._children.get(each, ())
        return sorted(found)

    def below(self, message_id: int) -> list[int]:
        """Return the message and all below it that are not deleted by themselves."""
        found = [message_id]
        for each in found:  # grows as it goes
            found += self._children.get(each, ())
        return found

    def end_of(self, message_id: int) -> int:
        """Return the newest message below this one, or this one: the end of a branch."""
        return max(self.below(message_id))

    def end_without(self, message_id: int) -> int | None:
        """Return the end of the branch to be shown when this message is deleted with all below it; None for none.

        That is the next older version, else the next newer one, else what it stands below.
        """
        versions = self.versions(message_id)
        at = versions.index(message_id)
        others = [*reversed(versions[:at]), *versions[at + 1 :]]
        return self.end_of(others[0]) if others else self._parents[message_id]
