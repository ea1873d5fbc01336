# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader does with an exported timeline in a browser: looks, walks, searches, filters, zooms."""

import argparse
import json
import pathlib
import subprocess
import tempfile
import unittest

from devtools import Browser, Page

OPTIONS = None
HOSTILE = "</script><script>alert(1)</script><img src=https://example.org/x onerror=alert(2)>"


def tidemark(*arguments, standard_input=""):
    done = subprocess.run([OPTIONS.tidemark, *arguments], input=standard_input, capture_output=True, text=True,
                          check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{arguments}: {done.stderr}")
    return done.stdout


class HtmlTimeline(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = pathlib.Path(cls.folder.name)
        library = str(cls.path / "library.tidemark")
        article = json.loads(tidemark("import", OPTIONS.article, "--library", library))["id"]
        tidemark("annotate", "--library", library, "--batch", "-", standard_input=json.dumps(
            {"op": "add_event", "article": article, "start": 0, "end": 4, "title": HOSTILE, "date": None}) + "\n")
        cls.page_file = cls.path / "page.html"
        tidemark("export", "--library", library, "--format", "html-timeline", "--lang", "en", "-o", str(cls.page_file))
        again = tidemark("export", "--library", library, "--format", "html-timeline", "--lang", "en")
        assert again.encode() == cls.page_file.read_bytes(), "the same library gives other bytes"
        cls.browser = Browser(OPTIONS.chromium)

    @classmethod
    def tearDownClass(cls):
        cls.browser.__exit__()
        cls.folder.cleanup()

    def open(self, file=None, **options):
        page = Page(self.browser, features=(("prefers-reduced-motion", "reduce"),) + options.pop("features", ()),
                    **options)
        page.open((file or self.page_file).as_uri())
        return page

    def check_quiet(self, page):
        asked = [request["request"]["url"] for request in page.seen("Network.requestWillBeSent")]
        self.assertEqual([url for url in asked if not url.startswith(("file:", "data:"))], [])
        self.assertEqual(page.seen("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled"), [])

    def titles(self, page):
        return page.run("[...document.querySelectorAll('#timeline .event')].map((e) => e.dataset.n)")

    def chosen(self, page):
        return page.run("document.querySelector('#details h2')?.textContent ?? null")

    def ticks(self, page):
        return page.run("[...document.querySelectorAll('#timeline .tick text')].map((t) => t.textContent)")

    def test_shows_every_event(self):
        page = self.open()
        self.assertEqual(len(self.titles(page)), 8)
        self.assertEqual(page.run("document.querySelectorAll('#list li').length"), 9)
        self.assertEqual(page.run("document.querySelectorAll('#undated button').length"), 1)
        self.assertEqual(page.run("document.getElementById('status').textContent"), "9 of 9 events")
        self.assertTrue({"2021", "2022", "2023", "2024"} <= set(self.ticks(page)))
        self.check_quiet(page)

    def test_hostile_words_stay_words(self):
        page = self.open()
        self.assertEqual(page.run("document.querySelector('#undated button').textContent"), HOSTILE)
        self.assertEqual(page.run("document.images.length"), 0)
        self.assertEqual(page.run("document.scripts.length"), 2)
        self.check_quiet(page)

    def test_nothing_may_leave_the_page(self):
        page = self.open()
        page.run("""(async () => {
            document.body.append(Object.assign(new Image(), { src: "https://example.org/a.png" }));
            await fetch("https://example.org/b").catch(() => {});
        })()""")
        blocked = " ".join(entry["entry"]["text"] for entry in page.seen("Log.entryAdded"))
        for address in ("https://example.org/a.png", "https://example.org/b"):
            self.assertIn(f"'{address}' violates the following Content Security Policy", blocked)

    def test_keys_walk_the_events(self):
        page = self.open()
        self.assertIsNone(self.chosen(page))
        page.run("document.getElementById('timeline').focus()")
        page.key("ArrowRight")
        first = self.chosen(page)
        self.assertIn("工業互聯網", first)
        self.assertIn("about January 2021", page.run("document.querySelector('#details .when').textContent"))
        self.assertIn("2021年初", page.run("document.querySelector('#details blockquote').textContent"))
        self.assertIn("2021年初", page.run("document.querySelector('#details dl').textContent"))
        page.key("ArrowRight")
        self.assertNotEqual(self.chosen(page), first)
        page.key("ArrowLeft")
        self.assertEqual(self.chosen(page), first)
        page.key("ArrowDown")
        lane = page.run("document.querySelector('#details .badge').textContent")
        self.assertEqual(lane, page.run("document.querySelectorAll('#filters .filter span')[2].textContent"))
        page.key("End")
        self.assertEqual(self.chosen(page), HOSTILE)
        page.key("Home")
        self.assertEqual(self.chosen(page), first)
        self.assertEqual(page.run("document.querySelectorAll('#timeline .chosen').length"), 1)
        page.key("Enter")
        self.assertEqual(page.run("document.activeElement.id"), "details")
        page.key("Escape")
        self.assertEqual(page.run("document.activeElement.id"), "timeline")
        page.key("Escape")
        self.assertIsNone(self.chosen(page))
        self.check_quiet(page)

    def test_keys_and_wheel_zoom(self):
        page = self.open()
        before = self.ticks(page)
        page.run("document.getElementById('timeline').focus()")
        page.key("Home")
        for _ in range(4):
            page.key("+")
        self.assertNotEqual(self.ticks(page), before)
        self.assertTrue([tick for tick in self.ticks(page) if not tick.isdigit()], "no months on the axis")
        self.assertLess(len(self.titles(page)), 8)
        page.key("0")
        self.assertEqual(self.ticks(page), before)
        x, y = page.middle_of("#timeline")
        page.mouse("mouseWheel", x, y, deltaX=0, deltaY=-900, modifiers=2)
        page.settle()
        self.assertNotEqual(self.ticks(page), before)
        page.click(*page.middle_of("#fit"))
        self.assertEqual(self.ticks(page), before)
        self.check_quiet(page)

    def test_dragging_pans_without_choosing(self):
        page = self.open()
        x, y = page.middle_of("#timeline .event")
        place = "document.querySelector('#timeline .event .hit').getBoundingClientRect().left"
        before = page.run(place)
        page.mouse("mousePressed", x, y, button="left", clickCount=1)
        for step in range(1, 9):
            page.mouse("mouseMoved", x + 10 * step, y, button="left", buttons=1)
        page.settle()
        page.mouse("mouseReleased", x + 80, y, button="left", clickCount=1)
        page.settle()
        self.assertAlmostEqual(page.run(place) - before, 80, delta=2)
        self.assertIsNone(self.chosen(page))
        page.click(*page.middle_of("#timeline .event .title"))
        self.assertIsNotNone(self.chosen(page))
        self.check_quiet(page)

    def test_filters_and_search(self):
        page = self.open()
        page.click(*page.middle_of("#filters .filter"))
        self.assertEqual(page.run("document.querySelector('#filters .filter').getAttribute('aria-pressed')"), "false")
        self.assertEqual(len(self.titles(page)), 5)
        self.assertEqual(page.run("document.querySelectorAll('#list li:not([hidden])').length"), 6)
        page.click(*page.middle_of("#filters .filter"))
        self.assertEqual(len(self.titles(page)), 8)
        page.click(*page.middle_of("#search"))
        page.type("微信支付")
        self.assertEqual(len(self.titles(page)), 1)
        self.assertEqual(page.run("document.getElementById('status').textContent"), "1 of 9 events")
        page.type(" nothing like it")
        self.assertEqual(len(self.titles(page)), 0)
        self.assertIn("No event", page.run("document.getElementById('status').textContent"))
        self.check_quiet(page)

    def test_the_list_leads_to_the_details(self):
        page = self.open()
        page.run("document.querySelectorAll('#list a')[2].scrollIntoView({ block: 'center' })")
        page.settle()
        page.click(*page.middle_of("#list li:nth-child(3) a"))
        self.assertEqual(self.chosen(page), page.run("document.querySelectorAll('#list a')[2].textContent"))
        self.assertEqual(page.run("document.activeElement.id"), "details")
        self.check_quiet(page)

    def test_names_for_those_who_hear_it(self):
        page = self.open()
        page.call("Accessibility.enable")
        nodes = page.call("Accessibility.getFullAXTree")["nodes"]
        named = {(node["role"]["value"], node.get("name", {}).get("value")) for node in nodes if not node["ignored"]}
        for wanted in [("application", "Timeline"), ("searchbox", "Search the events"), ("button", "Zoom in"),
                       ("complementary", "Details of the chosen event"), ("heading", "All events as a list")]:
            self.assertIn(wanted, named)
        self.assertIn("listitem", {role for role, _ in named})
        toggles = [node for node in nodes if node["role"]["value"] == "button"
                   and any(property["name"] == "pressed" for property in node.get("properties", []))]
        self.assertEqual(len(toggles), page.run("document.querySelectorAll('.filter').length"))

    def test_fits_a_narrow_screen(self):
        for width in (360, 768, 1280):
            page = self.open(width=width, height=800)
            self.assertLessEqual(page.run("document.documentElement.scrollWidth"), width)
            self.assertGreaterEqual(len(self.titles(page)), 7)
            self.check_quiet(page)

    def test_follows_the_dark(self):
        background = "getComputedStyle(document.documentElement).backgroundColor"
        light = self.open().run(background)
        dark = self.open(features=(("prefers-color-scheme", "dark"),)).run(background)
        self.assertEqual(light, "rgb(255, 255, 255)")
        self.assertNotEqual(dark, light)

    def page_of(self, name, rows):
        events = self.path / f"{name}.csv"
        events.write_text("\n".join(["start,label,lane", *rows]), encoding="utf-8")
        page_file = self.path / f"{name}.html"
        tidemark("export", "--events", str(events), "--format", "html-timeline", "--lang", "en", "-o", str(page_file))
        return self.open(page_file)

    def test_what_has_no_room_is_counted(self):
        page = self.page_of("crowd", [f"2020-0{1 + n % 9},an event with a long title {n},x" for n in range(100)])
        shown = len(self.titles(page))
        more = page.run("document.querySelector('#timeline .more').textContent")
        self.assertEqual(more, f"{100 - shown} more")
        overlaps = page.run("""(() => {
            const boxes = [...document.querySelectorAll('#timeline .event .title')].map((t) => t.getBoundingClientRect());
            return boxes.filter((a, i) => boxes.some((b, j) => i < j && a.left < b.right && b.left < a.right
                && a.top < b.bottom - 3 && b.top < a.bottom - 3)).length;
        })()""")
        self.assertEqual(overlaps, 0)
        before = self.ticks(page)
        page.click(*page.middle_of("#timeline .more"))
        self.assertNotEqual(self.ticks(page), before)
        # The chosen one is always there, however crowded its place.
        page.run("document.getElementById('timeline').focus()")
        for _ in range(40):
            page.key("ArrowRight")
            self.assertEqual(page.run("document.querySelectorAll('#timeline .event.chosen').length"), 1)
        self.check_quiet(page)

    def test_ten_thousand_events(self):
        page = self.page_of("many", [f"{1900 + n % 120}-{1 + n % 12:02},event {n},{n % 5}" for n in range(10_000)])
        self.assertGreater(page.run("document.querySelectorAll('#timeline .density').length"), 100)
        self.assertLess(page.run("document.querySelectorAll('#timeline svg *').length"), 5000)
        page.run("document.getElementById('timeline').focus()")
        page.key("End")
        for _ in range(8):
            page.key("+")
        self.assertGreater(len(self.titles(page)), 1)
        self.check_quiet(page)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for option in ("tidemark", "chromium", "article"):
        parser.add_argument(f"--{option}", required=True)
    OPTIONS, others = parser.parse_known_args()
    unittest.main(argv=[__file__, *others], verbosity=2)
