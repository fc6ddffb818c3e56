"""Makes a Swift package of the snippets in the documentation: generate.py ROOT FOLDER

ROOT is this repository, FOLDER where the package goes. See README.md for what a snippet may state.
"""

import os
import re
import shutil
import sys
from pathlib import Path

FENCE = re.compile(r"^(\s*)```(\S*)\s*$")
# An expression, two spaces or more, and what it gives.
STATED = re.compile(r"^(\s*)(\S.*?)\s{2,}// (.*\S)\s*$")
# What is no expression, though a comment may stand behind it: a keyword, an assignment, the end of a block.
STATEMENT = re.compile(
    r"(let|var|if|guard|for|while|switch|case|default|return|struct|enum|func|import|break)\b|//|\}|[\w.]+ [-+*/]?= ")
MODULES = ["HanStat", "HanStatOutput", "Segmentation", "TextScan"]


class Block:
    """A fenced block: its language, its lines, the line of the file where they begin."""

    def __init__(self, language, line):
        self.language, self.line, self.lines = language, line, []
        # The line behind its end.
        self.end = line


def blocks(lines):
    """The fenced blocks of some lines, which are (number, text)."""
    open_block, indent = None, ""
    for number, text in lines:
        fence = FENCE.match(text)
        if open_block is None and fence:
            open_block, indent = Block(fence[2], number + 1), fence[1]
        elif open_block is not None and fence and not fence[2]:
            open_block.end = number + 1
            yield open_block
            open_block = None
        elif open_block is not None:
            open_block.lines.append(text.removeprefix(indent))
    if open_block is not None:
        sys.exit(f"a block that begins at line {open_block.line} has no end")


def pages(path):
    """The blocks of a file, page by page: an article is one page, and so is each doc comment."""
    lines = list(enumerate(path.read_text(encoding="utf-8").split("\n"), 1))
    if path.suffix == ".md":
        yield list(blocks(lines))
    elif "docc" in str(path):
        block = Block("swift", 1)
        block.lines = [text for _, text in lines]
        yield [block]
    else:
        comment = []
        for number, text in lines + [(len(lines) + 1, "")]:
            match = re.match(r"\s*///( ?)(.*)$", text)
            if match:
                comment.append((number, match[2]))
            elif comment:
                found = list(blocks(comment))
                if found:
                    yield found
                comment = []


def output_of(page, index):
    """What a block states to print: comments behind its code, or the block without a language right behind it.

    Gives None where it states nothing.
    """
    block = page[index]
    stated, lines = [], block.lines
    for i, line in enumerate(lines):
        printed = STATED.match(line)
        if printed and printed[2].startswith("print("):
            stated.append(printed[3])
        if not line.startswith("// ") or i == 0 or not lines[i - 1].strip():
            continue
        end = next((j for j in range(i, len(lines)) if not lines[j].startswith("// ")), len(lines))
        if end == len(lines) or not lines[end].strip():
            stated.append(line[3:])
    if not stated and index + 1 < len(page):
        behind = page[index + 1]
        if not behind.language and behind.line - block.end <= 2:
            return behind.lines
    return stated or None


def swift_string(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def checked(line):
    """A line in which an expression is compared with what the comment behind it states."""
    match = STATED.match(line)
    if not match or match[2].startswith("print(") or STATEMENT.match(match[2]):
        return line
    return f"{match[1]}check(({match[2]}), {swift_string(match[3])}, #fileID, #line)"


def page_source(name, path, page):
    """The Swift file of a page; each block is inside the one before, so that it sees what that declares."""
    imports, body, depth = [], [], 0
    swift = [i for i, block in enumerate(page) if block.language == "swift" and not is_manifest(block)]
    for index in swift:
        block = page[index]
        imports += [line for line in block.lines if line.startswith("import ")]
        body.append(f'do {{ begin({swift_string(f"{path}:{block.line}")})')
        body.append(f"#sourceLocation(file: {swift_string(str(path))}, line: {block.line})")
        body += ["" if line.startswith("import ") else checked(line) for line in block.lines]
        body.append("#sourceLocation()")
        stated = output_of(page, index)
        if stated is not None:
            body.append("expect([" + ", ".join(map(swift_string, stated)) + "])")
        depth += 1
    if not swift:
        return None
    modules = [line.split()[1] for line in imports] or list(MODULES)
    if "HanStatFoundation" in str(path) and not imports:
        modules += ["Foundation", "HanStatFoundation"]
    head = [f"import {module}" for module in sorted(set(modules))]
    return "\n".join(head + [f"func {name}() async throws {{"] + body + ["}" * (depth + 1), ""])


def is_manifest(block):
    return block.lines[:1] and block.lines[0].startswith("// swift-tools-version")


def write(path, text):
    """Writes a file unless it is the same already, so that nothing is compiled for nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def main(root, folder):
    sources = sorted(
        [root / "README.md", *(root / "Sources").glob("**/*.md"), *(root / "Sources").glob("**/*.swift"),
         *(root / "docs").glob("*.md")])
    package, count, names = folder / "facts", 0, []
    target = package / "Sources" / "snippets"
    for path in sources:
        for page in pages(path):
            name = f"page{len(names) + 1}"
            source = page_source(name, path.relative_to(root), page)
            if source is None:
                continue
            write(target / f"{name}.swift", source)
            names.append(name)
            count += sum(block.language == "swift" for block in page)
    calls = "".join(f"    try await {name}()\n" for name in names)
    write(target / "AllPages.swift", f"func runAllPages() async throws {{\n{calls}}}\n")
    support = root / "Tests" / "Snippets" / "Support"
    for path in support.iterdir():
        write(target / path.name, path.read_text(encoding="utf-8"))
    kept = {f"{name}.swift" for name in names} | {"AllPages.swift"} | {path.name for path in support.iterdir()}
    for path in target.iterdir():
        if path.name not in kept:
            path.unlink()

    # The package that the README tells its reader to make, with one more target.
    readme = list(blocks(list(enumerate((root / "README.md").read_text(encoding="utf-8").split("\n"), 1))))
    first = next(i for i, block in enumerate(readme) if is_manifest(block))
    manifest, program, printed = readme[first:first + 3]
    products = "".join(f'.product(name: "{name}", package: "HanStat"), ' for name in MODULES + ["HanStatFoundation"])
    write(package / "Package.swift", "\n".join(manifest.lines) + f"""
package.targets.append(
    .executableTarget(
        name: "snippets", dependencies: [{products}], swiftSettings: [.unsafeFlags(["-suppress-warnings"])]))
""")
    write(package / "Sources" / "facts" / "main.swift", "\n".join(program.lines) + "\n")
    write(folder / "facts.txt", "\n".join(printed.lines) + "\n")
    link = folder / "HanStat"
    if not link.is_symlink():
        link.symlink_to(root)
    print(f"{count} snippets on {len(names)} pages")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]))
