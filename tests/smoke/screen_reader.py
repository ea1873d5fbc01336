# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: screen_reader.py ARTICLE: reads the open window of Tidemark through AT-SPI and says what is wrong with it."""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

events = []
spoken = []  # names of what got the focus


def fail(why):
    print(f"screen-reader: {why}", file=sys.stderr)
    print("events so far:", *[f"  {event}" for event in events[-20:]], sep="\n", file=sys.stderr)
    sys.exit(1)


def pump(seconds=0.05):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.01)


def wait_for(what, question, limit=30):
    end = time.monotonic() + limit
    last = None
    while time.monotonic() < end:
        try:
            answer = question()
            if answer:
                return answer
        except GLib.Error as error:
            last = error
        pump(0.1)
    fail(f"{what}: waited {limit} s in vain ({last})")


def expect(what, actual, expected):
    if actual != expected:
        fail(f"{what}: {actual!r} instead of {expected!r}")


def children(node):
    return [node.get_child_at_index(index) for index in range(node.get_child_count())]


def search(node, wanted, depth=0):
    if node is None or depth > 12:
        return None
    if wanted(node):
        return node
    for child in children(node):
        found = search(child, wanted, depth + 1)
        if found:
            return found
    return None


def has_state(node, state):
    node.clear_cache()
    return node.get_state_set().contains(state)


def press(*keys):
    subprocess.run(["xdotool", "key", *keys], check=True)


def find_program():
    for program in children(Atspi.get_desktop(0)):
        if program and "tidemark" in (program.get_name() or "").lower():
            return program
    return None


def find_reader():
    program = find_program()
    return program and search(program, lambda node: node.get_role() == Atspi.Role.DOCUMENT_FRAME)


def on_event(event):
    events.append((event.type, event.detail1, event.detail2))
    if event.type == "object:state-changed:focused" and event.detail1 and event.source:
        spoken.append(event.source.get_name() or "")


def check_text(reader, text):
    article = reader
    expect("number of characters", Atspi.Text.get_character_count(article), len(text))
    expect("whole text", Atspi.Text.get_text(article, 0, -1), text)
    inside = text.index("八秒")
    for boundary, words in (
        (Atspi.TextBoundaryType.CHAR, "八"),
        (Atspi.TextBoundaryType.SENTENCE_START, "燈塔每隔八秒閃一次!"),
    ):
        found = Atspi.Text.get_text_at_offset(article, inside, boundary)
        expect(f"text at {boundary}", found.content, words)
        expect(f"its place at {boundary}", text[found.start_offset:found.end_offset], words)
    after = Atspi.Text.get_text_after_offset(article, inside, Atspi.TextBoundaryType.SENTENCE_START)
    expect("the sentence after it", after.content.strip(), "他等了3小時。")
    line = Atspi.Text.get_text_at_offset(article, inside, Atspi.TextBoundaryType.LINE_START).content
    if "八" not in line:
        fail(f"the line at 八 is {line!r}")
    extents = Atspi.Text.get_character_extents(article, inside, Atspi.CoordType.SCREEN)
    if extents.width < 8 or extents.height < 8:
        fail(f"八 has the extents {extents.width} x {extents.height}")
    middle = (extents.x + extents.width // 2, extents.y + extents.height // 2)
    expect("offset at the point of 八",
           Atspi.Text.get_offset_at_point(article, *middle, Atspi.CoordType.SCREEN), inside)
    attributes = Atspi.Text.get_attribute_run(article, 0, False)[0]
    if not any("Noto" in value for value in attributes.values()):
        fail(f"attributes of the title: {attributes}")
    marked = Atspi.Text.get_attribute_run(article, text.index("很大"), False)
    expect("run of the highlight", text[marked[1]:marked[2]], "霧很大")
    return article


def check_caret(reader, article, text):
    press("F6")
    wait_for("focus of the reader", lambda: has_state(reader, Atspi.StateType.FOCUSED))
    for state in ("FOCUSABLE", "READ_ONLY", "MULTI_LINE"):
        if not has_state(reader, getattr(Atspi.StateType, state)):
            fail(f"the reader is not {state}")
    press("ctrl+Home")
    wait_for("caret at the start", lambda: Atspi.Text.get_caret_offset(article) == 0)
    events.clear()
    press("Right", "Right")
    wait_for("caret after two arrows", lambda: Atspi.Text.get_caret_offset(article) == 2)
    wait_for("news of the caret", lambda: ("object:text-caret-moved", 2, 0) in events)
    press("shift+Right")
    wait_for("selection by key", lambda: Atspi.Text.get_n_selections(article) == 1)
    selected = Atspi.Text.get_selection(article, 0)
    expect("selected words", text[selected.start_offset:selected.end_offset], text[2])
    wait_for("news of the selection", lambda: any(e[0] == "object:text-selection-changed" for e in events))
    Atspi.Text.set_caret_offset(article, text.index("守塔人"))
    wait_for("caret set by the client", lambda: Atspi.Text.get_caret_offset(article) == text.index("守塔人"))
    start = text.index("燈塔每隔")
    Atspi.Text.add_selection(article, start, start + 2)
    wait_for("selection set by the client", lambda: Atspi.Text.get_n_selections(article) == 1)
    Atspi.Text.remove_selection(article, 0)
    wait_for("no selection", lambda: Atspi.Text.get_n_selections(article) == 0)


def check_parts(reader, article, text):
    reader.clear_cache()
    parts = children(reader)
    headings = [part.get_name() for part in parts if part.get_role() == Atspi.Role.HEADING]
    expect("headings", headings, ["港口的早晨", "貨輪", "燈塔"])
    expect("level of the first heading", parts[0].get_description(), "Heading level 1")
    marks = [part for part in parts if "highlight" in (part.get_name() or "")]
    expect("marks", [mark.get_name() for mark in marks], ["yellow highlight, note: 看不見對岸"])
    expect("words of the mark", marks[0].get_description(), "霧很大")
    last = [part for part in parts if part.get_name() == "燈塔"][0]
    Atspi.Action.do_action(last, 0)
    wait_for("caret at the last heading", lambda: Atspi.Text.get_caret_offset(article) == text.rindex("燈塔"))
    extents = Atspi.Component.get_extents(last, Atspi.CoordType.SCREEN)
    if extents.width <= 0 or not 0 < extents.y < 1020:
        fail(f"the last heading stands at {extents.x}, {extents.y}")


def check_keys(reader, article, text):
    press("F6", "ctrl+Home")
    wait_for("the start", lambda: Atspi.Text.get_caret_offset(article) == 0)
    press("h")
    wait_for("next heading by H", lambda: Atspi.Text.get_caret_offset(article) == text.index("貨輪"))
    press("h")
    wait_for("the heading after it", lambda: Atspi.Text.get_caret_offset(article) == text.rindex("燈塔"))
    press("shift+m")
    wait_for("previous mark", lambda: Atspi.Text.get_caret_offset(article) == text.index("霧很大"))


def check_vertical(article):
    press("F6", "ctrl+Home", "ctrl+alt+v")

    def extents(offset):
        return Atspi.Text.get_character_extents(article, offset, Atspi.CoordType.SCREEN)

    def is_column():
        first, second = extents(0), extents(1)
        return abs(first.x - second.x) < 2 and abs(second.y - first.y - first.height) < 3

    wait_for("characters below one another", is_column)
    second = extents(1)
    middle = (second.x + second.width // 2, second.y + second.height // 2)
    expect("offset at a point of vertical text",
           Atspi.Text.get_offset_at_point(article, *middle, Atspi.CoordType.SCREEN), 1)
    press("Down")
    wait_for("caret below", lambda: Atspi.Text.get_caret_offset(article) == 1)


def timeline_events(timeline):
    timeline.clear_cache()
    return [event for lane in children(timeline) for event in children(lane)]


def check_timeline():
    program = wait_for("the program", find_program)
    timeline = wait_for("the timeline", lambda: search(
        program, lambda node: node.get_role() == Atspi.Role.LIST and node.get_name() == "Timeline"))
    wait_for("its events", lambda: len(timeline_events(timeline)) >= 2)
    for lane in children(timeline):
        if not lane.get_name() or lane.get_role() not in (Atspi.Role.PANEL, Atspi.Role.GROUPING):
            fail(f"a lane is called {lane.get_name()!r} and is {lane.get_role()}")
    by_date = {date: event for event in timeline_events(timeline)
               for date in ("September 2021", "5 March 2022") if date in event.get_name()}
    expect("dated events", len(by_date), 2)
    for event in by_date.values():
        for state in ("FOCUSABLE", "SELECTABLE"):
            if not has_state(event, getattr(Atspi.StateType, state)):
                fail(f"{event.get_name()} is not {state}")
    Atspi.Action.do_action(by_date["September 2021"], 0)
    wait_for("the focus on the first event", lambda: has_state(by_date["September 2021"], Atspi.StateType.FOCUSED))
    spoken.clear()
    press("Down")
    wait_for("the next event spoken by a key", lambda: any("5 March 2022" in name for name in spoken))
    description = by_date["5 March 2022"].get_description()
    if "Suggested" not in description:
        fail(f"the event is described as {description!r}")


def main():
    text = open(sys.argv[1], encoding="utf-8").read()
    Atspi.init()
    listener = Atspi.EventListener.new(on_event)
    for kind in ("object:text-caret-moved", "object:text-selection-changed", "object:state-changed:focused"):
        listener.register(kind)
    reader = wait_for("the reader", find_reader)
    expect("name of the reader", reader.get_name(), "Article")
    wait_for("the text", lambda: Atspi.Text.get_character_count(reader) == len(text))
    article = check_text(reader, text)
    check_caret(reader, article, text)
    check_parts(reader, article, text)
    check_keys(reader, article, text)
    check_vertical(article)
    check_timeline()
    print("screen-reader: passed")


main()
