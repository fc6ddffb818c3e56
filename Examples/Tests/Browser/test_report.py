"""Opens the pages of `hanstat report` in Chromium: marks, readings, keys, sorting, filtering, charts.

HANSTAT names the program; SCREENSHOTS a folder that pictures of the pages are put into.
"""

import functools
import json
import os
import subprocess
import tempfile
import unittest
from decimal import Decimal

from webdriver import Browser, WebDriverError

HANSTAT = os.environ["HANSTAT"]
ARTICLES = os.path.join(os.path.dirname(__file__), "..", "..", "Articles")
DATE = "2025-07-19"

SERIES = """重庆市2023年全社会用电量1405亿千瓦时，2024年全社会用电量1511亿千瓦时，2025年全社会用电量1533亿千瓦时。\
四川省2023年全社会用电量3711亿千瓦时，2024年全社会用电量4017亿千瓦时，2025年全社会用电量4210亿千瓦时。

2024年，成都市粮食产量120万吨，同比增长3.2%；重庆市粮食产量86万吨，同比下降1.4%；武汉市粮食产量45万吨，同比增长0.8%。

武汉市2021年常住人口812万人，2022年常住人口819.5万人，2023年常住人口826万人。
"""

# Texts that would leave their place in the page if they could.
HOSTILE = [
    "</script><script>document.hacked = 1</script>", "<img src=x onerror='document.hacked = 1'>",
    "\"\u0301 onclick=\"document.hacked = 1\" x=\"", "'\u20dd onmouseover='document.hacked = 1",
    "<\u0338script>document.hacked = 1</script>", "<!--<script>", "{{{data}}}", "\u2028\u2029\ufeff\u0000\u000b",
    "&lt;b&gt;&amp;#x27;", "</style></title></textarea>", "\\\"\\u003c/script>", "\u202e反向\u200b",
]
HOSTILE_TEXT = "\r\n".join(
    f"{text}2025年，“{text}”产量12{text}万吨，𠮷{text}增长3%。<b>工业</b>增加值5亿元，<i>利润</i>{text}2{text}亿元" for text in HOSTILE)
# A file's name can hold neither a slash nor NUL.
HOSTILE_NAME = "<img src=x onerror=alert(1)>\"\u0301'&{{x}}.txt"


def hanstat(*arguments):
    return subprocess.run([HANSTAT, *arguments], check=True, capture_output=True).stdout.decode()


@functools.cache
def records(path):
    """The records of a file, as JSON Lines has them."""
    return [json.loads(line) for line in hanstat("extract", "--format", "jsonl", "--date", DATE, path).splitlines()]


@functools.cache
def explanations(path):
    """The facts of a file with their evidence."""
    return [json.loads(line) for line in hanstat("explain", "--format", "jsonl", "--date", DATE, path).splitlines()]


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


class ReportTest(unittest.TestCase):
    """The page of one set of documents, opened anew for each test."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.files = [os.path.join(ARTICLES, name) for name in ("江城经济半年报.txt", "海港城年度統計.txt")]
        for name, text in (("series.txt", SERIES), (HOSTILE_NAME, HOSTILE_TEXT)):
            path = os.path.join(cls.folder.name, name)
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(text)
            cls.files.append(path)
        cls.texts = [read(path) for path in cls.files]
        cls.page = os.path.join(cls.folder.name, "report.html")
        hanstat("report", "--date", DATE, *cls.files, "-o", cls.page)
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.close)

    def setUp(self):
        self.browser.media()
        self.browser.resize(1280, 900)
        self.browser.open(self.page)
        # Scrolling is at once, so that what is clicked stays where it is.
        self.browser.run("document.documentElement.style.scrollBehavior = 'auto'")

    def tearDown(self):
        self.assertEqual(self.browser.console(), [])

    def picture(self, name):
        folder = os.environ.get("SCREENSHOTS")
        if folder:
            os.makedirs(folder, exist_ok=True)
            self.browser.screenshot(os.path.join(folder, name + ".png"))

    def focused(self, attribute):
        return self.browser.run("return document.activeElement.getAttribute(arguments[0])", attribute)

    # The text and its marks.

    def test_text_is_that_of_the_file(self):
        found = self.browser.run("return [...document.querySelectorAll('.text')].map((text) => text.textContent)")
        self.assertEqual(found, [text.replace("\0", "\ufffd") for text in self.texts])

    def test_marks_are_those_of_json_lines(self):
        found = self.browser.run("""
            return [...document.querySelectorAll(".text")].map((text) => {
              let place = 0;
              const places = [];
              const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const next = place + [...walker.currentNode.data].length;
                for (let e = walker.currentNode.parentElement; e !== text; e = e.parentElement) {
                  places.push([e.localName, e.className.replace(" live", "").replace(" other", ""), e.dataset.r ?? e.dataset.facts, place, next]);
                }
                place = next;
              }
              return places;
            })""")
        count = 0
        for path, places in zip(self.files, found):
            expected = records(path)
            marks, underlined, named = {}, set(), {}
            for tag, name, value, start, end in places:
                if tag == "mark":
                    marks.setdefault((int(value), name), set()).update(range(start, end))
                else:
                    self.assertEqual((tag, name), ("span", "fact"))
                    underlined.update(range(start, end))
                    for fact in value.split():
                        named.setdefault(int(fact), set()).update(range(start, end))
            wanted = {
                (place, record["type"]): set(range(record["start"], record["end"]))
                for place, record in enumerate(expected) if record["type"] != "observation"
            }
            self.assertEqual(marks, wanted)
            facts = {place: record for place, record in enumerate(expected) if record["type"] == "observation"}
            self.assertEqual(underlined, {i for fact in facts.values() for i in range(fact["start"], fact["end"])})
            self.assertEqual(set(named), set(facts))
            for place, fact in facts.items():
                self.assertIn(fact["measurement"]["start"], named[place])
            count += len(expected)
        self.assertGreater(count, 250)

    def test_data_is_that_of_json_lines_and_explain(self):
        data = json.loads(self.browser.run("return document.getElementById('data').textContent"))
        for path, document in zip(self.files, data["documents"]):
            explained = [fact["evidence"] for fact in explanations(path)]
            found = []
            for record in document["records"]:
                record.pop("doc")
                if record["type"] == "observation":
                    found.append(record.pop("evidence"))
            self.assertEqual(document["records"], records(path))
            self.assertEqual(sorted(map(json.dumps, found)), sorted(map(json.dumps, explained)))

    # Readings.

    def test_a_click_shows_the_reading(self):
        for index, record in enumerate(records(self.files[0])):
            if record["type"] == "observation":
                continue
            self.browser.one(f'.text[data-d="0"] mark[data-r="{index}"]').click()
            self.assertFalse(self.browser.run("return document.getElementById('reading').hidden"))
            reading = self.browser.one("#reading-body").text
            self.assertIn(f"「{record['text']}」", reading)
            plain = reading.replace(",", "")
            for key in ("value", "low", "high", "unit", "code", "system", "from", "through", "grain", "note", "kind"):
                if key in record:
                    self.assertIn(record[key].replace(",", ""), plain, key)
            if "si" in record:
                self.assertIn(record["si"].get("value", record["si"].get("low")), plain)
            chosen = self.browser.run("return [...document.querySelectorAll('mark.chosen')].map((mark) => mark.id)")
            self.assertEqual(set(chosen), {f"d0-r{index}"})
            if record["type"] == "measurement":
                facts = [
                    place for place, fact in enumerate(records(self.files[0]))
                    if fact["type"] == "observation" and fact["measurement"]["start"] == record["start"]
                ]
                shown = self.browser.run("return [...document.querySelectorAll('#reading article')].map((a) => Number(a.dataset.fact))")
                self.assertEqual(shown, facts)

    def test_why_shows_the_words(self):
        steps = {(step.get("text"), step["rule"]) for fact in explanations(self.files[0]) for step in fact["evidence"]}
        self.browser.one('.text[data-d="0"] .fact[data-facts]:not([data-facts=""])').click()
        rows = self.browser.all('#reading article dl:last-of-type dd')
        self.assertGreaterEqual(len(rows), 3)
        for row in rows:
            self.assertTrue(any((words is None or f"「{words}」" in row.text) and row.text.endswith(rule) for words, rule in steps), row.text)
        for button in self.browser.all("#reading dd button"):
            button.click()
            highlighted = self.browser.run("return [...CSS.highlights.get('source')].map((range) => range.toString()).join()")
            self.assertEqual(f"「{highlighted}」", button.text)

    def test_every_underline_shows_a_fact(self):
        facts = self.browser.run("""
            const shown = [];
            for (const fact of document.querySelectorAll('.text[data-d="0"] .fact')) {
              fact.click();
              const article = document.querySelector("#reading article.chosen");
              const record = data.documents[0].records[Number(article.dataset.fact)];
              const range = document.createRange();
              range.setStart(fact.closest(".text"), 0);
              range.setEndBefore(fact);
              const place = [...range.toString()].length;
              shown.push(record.type === "observation" && record.start <= place && place < record.end);
            }
            return shown""")
        self.assertGreater(len(facts), 40)
        self.assertTrue(all(facts))

    def test_keys_go_from_mark_to_mark(self):
        marks = self.browser.run("return [...document.querySelectorAll('.text[data-d=\"0\"] mark')].map((mark) => mark.id)")
        stops = self.browser.run("return [...document.querySelectorAll('.text[data-d=\"0\"] [tabindex=\"0\"]')].map((mark) => mark.id)")
        self.assertEqual(stops, marks[:1])
        self.browser.run("document.querySelector('nav li:last-child a').focus()")
        self.browser.press("Tab")
        self.assertEqual(self.focused("id"), marks[0])
        self.browser.press("Right", "Down", "Right", "Left")
        self.assertEqual(self.focused("id"), marks[2])
        self.browser.press("End")
        self.assertEqual(self.focused("id"), marks[-1])
        self.browser.press("Right")
        self.assertEqual(self.focused("id"), marks[-1])
        self.browser.press("Home")
        self.assertEqual(self.focused("id"), marks[0])
        self.browser.press("Right", "Enter")
        self.assertEqual(self.focused("id"), "reading-title")
        self.assertFalse(self.browser.run("return document.getElementById('reading').hidden"))
        self.browser.press("Tab", "Tab")
        self.assertIsNotNone(self.browser.run("return document.activeElement.closest('#reading')"))
        self.browser.press("Escape")
        self.assertTrue(self.browser.run("return document.getElementById('reading').hidden"))
        self.assertEqual(self.focused("id"), marks[1])
        # One stop for each text: the next is the second text's, and Shift and Tab go back to the mark left.
        self.browser.press("Tab")
        self.assertTrue(self.focused("id").startswith("d1-"))
        self.browser.press("Tab", shift=True)
        self.assertEqual(self.focused("id"), marks[1])
        self.browser.press("Space")
        self.assertEqual(self.focused("id"), "reading-title")

    def test_close_closes(self):
        self.browser.one(".text mark").click()
        self.browser.one("#close").click()
        self.assertTrue(self.browser.run("return document.getElementById('reading').hidden"))
        self.assertEqual(self.browser.all(".chosen"), [])

    # The table.

    def rows(self):
        return self.browser.run("""
            return [...document.querySelectorAll("#facts tbody tr")].filter((row) => !row.hidden).map((row) => ({
              d: Number(row.dataset.d), r: Number(row.dataset.r),
              cells: [...row.cells].map((cell) => cell.textContent.trim()), keys: [...row.cells].map((cell) => cell.dataset.k ?? null) }))""")

    def test_table_has_a_row_for_each_fact(self):
        wanted = []
        for place, path in enumerate(self.files):
            for index, record in enumerate(records(path)):
                if record["type"] == "observation":
                    wanted.append((place, index, record["indicator"], record.get("region", ""), record["measurement"]["text"]))
        found = [(row["d"], row["r"], row["cells"][2], row["cells"][3], row["cells"][10]) for row in self.rows()]
        # A cell of a table shows no white space at its ends.
        self.assertEqual(found, [(*row[:2], *(text.replace("\0", "\ufffd").strip() for text in row[2:])) for row in wanted])

    def test_sorts_by_every_column(self):
        headers = self.browser.all("#facts thead th")
        count = len(self.rows())
        for column, header in enumerate(headers):
            button = self.browser.run("return arguments[0].querySelector('button')", header)
            for direction in ("ascending", "descending"):
                button.click()
                self.assertEqual(header.attribute("aria-sort"), direction)
                self.assertEqual(len(self.browser.all("[aria-sort]")), 1)
                rows = self.rows()
                self.assertEqual(len(rows), count)
                keys = [row["keys"][column] if row["keys"][column] is not None else row["cells"][column] for row in rows]
                filled = [key for key in keys if key != ""]
                self.assertEqual(keys, filled + [""] * (count - len(filled)))
                if "number" in (header.attribute("class") or ""):
                    numbers = [Decimal(key) for key in filled]
                    self.assertEqual(numbers, sorted(numbers, reverse=direction == "descending"))
                    self.assertGreater(len(set(numbers)), 20)
                else:
                    ordered = self.browser.run("""
                        const compare = new Intl.Collator("zh-Hans", { numeric: true }).compare;
                        return arguments[0].every((key, i, all) => i === 0 || compare(all[i - 1], key) * arguments[1] <= 0)""",
                        filled, 1 if direction == "ascending" else -1)
                    self.assertTrue(ordered, column)

    def test_filters(self):
        everything = self.rows()
        word = self.browser.one("#filter")
        word.type("用电量 千瓦时")
        wanted = [row for row in everything if all(part in "".join(row["cells"]) for part in ("用电量", "千瓦时"))]
        self.assertGreater(len(wanted), 3)
        self.assertLess(len(wanted), len(everything))
        self.assertEqual(self.rows(), wanted)
        self.assertEqual(self.browser.one("#shown").text, f"{len(wanted)} of {len(everything)} facts")
        choose = "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change'))"
        self.browser.run("document.getElementById('filter').value = ''; document.getElementById('filter').dispatchEvent(new Event('input'))")
        self.assertEqual(self.rows(), everything)
        self.browser.run(choose, self.browser.one("#filter-measure"), "change")
        changes = self.rows()
        self.assertTrue(changes and all(row["cells"][5] == "change" for row in changes))
        self.browser.run(choose, self.browser.one("#filter-document"), "1")
        self.assertEqual(self.rows(), [row for row in changes if row["d"] == 1])
        self.browser.run(choose, self.browser.one("#filter-measure"), "")
        word.type("652480000")
        self.assertEqual(self.rows(), [])

    def test_a_row_shows_its_fact(self):
        self.browser.all("#facts tbody tr td:first-child")[4].click()
        row = self.rows()[4]
        self.assertEqual(self.browser.one("#reading article.chosen").attribute("data-fact"), str(row["r"]))
        self.assertEqual(self.browser.one("#reading h3").text, row["cells"][2])
        self.browser.all("#facts tbody a")[6].click()
        row = self.rows()[6]
        mark = self.browser.run("return document.querySelector('mark.chosen')")
        self.assertEqual(mark.text, row["cells"][10])
        box = self.browser.run("const box = arguments[0].getBoundingClientRect(); return [box.top, box.bottom, innerHeight]", mark)
        self.assertTrue(0 <= box[0] and box[1] <= box[2])
        self.browser.run("document.querySelectorAll('#facts tbody a')[2].focus()")
        self.browser.press("Enter")
        self.assertEqual(self.focused("id"), "reading-title")
        self.assertEqual(self.browser.one("#reading h3").text, self.rows()[2]["cells"][2])

    # Charts.

    def charts(self):
        return self.browser.run("""
            return [...document.querySelectorAll("#charts figure")].map((figure) => ({
              title: figure.querySelector("figcaption").firstChild.data, about: figure.querySelector("small").textContent,
              role: figure.querySelector("svg").getAttribute("role"), desc: figure.querySelector("desc").textContent,
              values: [...figure.querySelectorAll("svg[role] [data-v]")].map((mark) => Number(mark.dataset.v)),
              bars: [...figure.querySelectorAll("svg[role] rect.bar")].map((bar) => [Number(bar.getAttribute("width")), Number(bar.getAttribute("height"))]),
              key: [...figure.querySelectorAll(".key li")].map((item) => item.textContent.trim()) }))""")

    def test_charts_show_the_numbers(self):
        self.browser.run("document.getElementById('more-charts').click()")
        charts = {(chart["title"], chart["about"].split(" · ")[0]): chart for chart in self.charts()}
        power = charts[("全社会用电量", "level")]
        self.assertEqual(power["key"], ["重庆市", "四川省"])
        self.assertEqual(sorted(power["values"]), [1405e8, 1511e8, 1533e8, 3711e8, 4017e8, 4210e8])
        self.assertIn("2024 四川省: 4017亿千瓦时", power["desc"])
        people = charts[("常住人口", "level")]
        self.assertEqual(people["values"], [812e4, 819.5e4, 826e4])
        ratios = {round(bar[1] / value * 1e6, 3) for bar, value in zip(people["bars"], people["values"])}
        self.assertEqual(len(ratios), 1)
        grain = charts[("粮食产量", "level")]
        self.assertEqual(grain["values"], [120e4, 86e4, 45e4])
        ratios = {round(bar[0] / value * 1e6, 3) for bar, value in zip(grain["bars"], grain["values"])}
        self.assertEqual(len(ratios), 1)
        growth = charts[("粮食产量", "change")]
        self.assertEqual(growth["values"], [3.2, 0.8, -1.4])
        self.assertTrue(all(chart["role"] == "img" and chart["desc"] for chart in charts.values()))

    # The page as a whole.

    def test_speaks_three_languages(self):
        for language, facts, close in (("zh-Hans", "数据表", "关闭"), ("zh-Hant", "資料表", "關閉"), ("en", "Facts", "Close")):
            self.browser.one(".text mark.measurement").click()
            self.browser.run("const s = document.getElementById('language'); s.value = arguments[0]; s.dispatchEvent(new Event('change'))", language)
            self.assertEqual(self.browser.run("return document.documentElement.lang"), language)
            self.assertEqual(self.browser.one("#facts-title").text, facts)
            self.assertEqual(self.browser.one("#close").text, close)
            keys = self.browser.run("""
                const keys = Object.keys(words.en).filter((key) => key.includes("."));
                const text = document.body.innerText;
                return keys.filter((key) => text.includes(key))""")
            self.assertEqual(keys, [])

    def test_needs_no_network(self):
        self.assertEqual(self.browser.run("return performance.getEntriesByType('resource').map((entry) => entry.name)"), [])

    def test_hostile_texts_stay_texts(self):
        self.assertIsNone(self.browser.run("return document.hacked ?? null"))
        self.assertEqual(self.browser.run("return document.scripts.length"), 3)
        self.assertEqual(len(self.browser.all("img, iframe, b, i, style + style")), 0)
        handlers = self.browser.run("return [...document.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) => a.name.startsWith('on'))).length")
        self.assertEqual(handlers, 0)
        self.assertEqual(self.browser.run("return document.querySelector('#d3 h2').textContent"), HOSTILE_NAME)
        # The readings of hostile words are texts too.
        self.browser.run("for (const mark of document.querySelectorAll('.text[data-d=\"3\"] mark, .text[data-d=\"3\"] .fact')) mark.click()")
        self.assertIsNone(self.browser.run("return document.hacked ?? null"))
        self.assertEqual(len(self.browser.all("#reading img, #reading script, #charts img")), 0)

    def test_policy_lets_no_other_script_run(self):
        for script in (
            "document.body.setAttribute('onclick', 'document.hacked = 1')",
            "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>')",
            "document.body.append(Object.assign(document.createElement('script'), { text: 'document.hacked = 1' }))",
            "setTimeout('document.hacked = 1')",
        ):
            with self.assertRaises(WebDriverError, msg=script):
                self.browser.run(script)
        self.browser.run("location.href = 'javascript:document.hacked = 1'")
        self.browser.run("""
            const style = document.createElement("style");
            style.textContent = "body { color: red }";
            document.head.append(style);""")
        self.assertIsNone(self.browser.run("return document.hacked ?? null"))
        self.assertNotEqual(self.browser.run("return getComputedStyle(document.body).color"), "rgb(255, 0, 0)")
        complaints = self.browser.console()
        self.assertGreaterEqual(len(complaints), 4, complaints)

    def test_is_dark_where_the_system_is(self):
        ground = "return getComputedStyle(document.documentElement).backgroundColor"
        self.assertEqual(self.browser.run(ground), "rgb(255, 255, 255)")
        self.picture("light")
        self.browser.media("dark")
        self.assertEqual(self.browser.run(ground), "rgb(13, 17, 23)")
        self.browser.one(".text mark.measurement").click()
        self.picture("dark")
        self.browser.run("document.getElementById('charts').scrollIntoView()")
        self.picture("dark-charts")

    def test_fits_a_telephone(self):
        self.browser.resize(360, 740)
        wide = "return document.documentElement.scrollWidth - innerWidth"
        self.assertLessEqual(self.browser.run(wide), 0)
        self.browser.all(".text mark.measurement")[2].click()
        self.assertLessEqual(self.browser.run(wide), 0)
        box = self.browser.run("const box = document.querySelector('mark.chosen').getBoundingClientRect(); return [box.top, box.bottom, document.getElementById('reading').getBoundingClientRect().top]")
        self.assertTrue(0 <= box[0] and box[1] <= box[2], box)
        self.picture("narrow")

    def test_prints(self):
        self.browser.one(".text mark.measurement").click()
        pdf = self.browser.print()
        self.assertTrue(pdf.startswith(b"%PDF"))
        folder = os.environ.get("SCREENSHOTS")
        if folder:
            with open(os.path.join(folder, "print.pdf"), "wb") as file:
                file.write(pdf)
        self.browser.media("dark", "print")
        self.assertEqual(self.browser.run("return getComputedStyle(document.documentElement).backgroundColor"), "rgb(255, 255, 255)")
        hidden = self.browser.run("return ['.controls', 'nav', '#reading'].map((name) => getComputedStyle(document.querySelector(name)).display)")
        self.assertEqual(hidden, ["none", "none", "none"])
        self.assertNotEqual(self.browser.run("return getComputedStyle(document.querySelector('.text mark.period')).backgroundColor"), "rgba(0, 0, 0, 0)")

    def test_is_told_to_a_screen_reader(self):
        self.browser.one(".text mark.measurement").click()
        self.browser.one("#facts thead th button").click()
        nodes = self.browser.chromium("Accessibility.getFullAXTree")["nodes"]
        seen = {}
        for node in nodes:
            if node.get("ignored"):
                continue
            role = node["role"]["value"]
            name = node.get("name", {}).get("value", "")
            seen.setdefault(role, []).append(name)
        for role in ("button", "heading", "link", "combobox", "searchbox", "table", "columnheader", "main", "complementary", "navigation", "search", "group", "region", "image"):
            self.assertIn(role, seen)
        for role in ("button", "link", "combobox", "searchbox", "columnheader", "heading", "complementary", "navigation", "group", "region", "image"):
            self.assertTrue(all(name.strip() for name in seen[role]), (role, seen[role]))
        marks = self.browser.run("return marksOf.flat().map((mark) => mark.textContent)")
        self.assertTrue(set(text.strip() for text in marks if text.isprintable()) <= set(name.strip() for name in seen["button"]))

    def test_shows_all_without_script(self):
        self.browser.chromium("Emulation.setScriptExecutionDisabled", value=True)
        try:
            self.browser.open(self.page)
            hidden = self.browser.run("return [...document.querySelectorAll('.scripted, #reading')].map((e) => e.hidden)")
            self.assertTrue(hidden and all(hidden))
            self.assertEqual(self.browser.all("[role=button]"), [])
            self.assertGreater(len(self.browser.all(".text mark")), 150)
            self.assertGreater(len(self.browser.all("#facts tbody tr")), 80)
        finally:
            self.browser.chromium("Emulation.setScriptExecutionDisabled", value=False)


if __name__ == "__main__":
    unittest.main()
