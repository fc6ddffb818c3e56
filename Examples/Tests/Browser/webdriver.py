"""A client of the WebDriver protocol, as much of it as the tests of the report need.

It drives Chromium by its chromedriver, with Python's standard library alone.
"""

import base64
import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {
    "Tab": "\ue004", "Enter": "\ue007", "Escape": "\ue00c", "Space": " ", "End": "\ue010", "Home": "\ue011",
    "Left": "\ue012", "Up": "\ue013", "Right": "\ue014", "Down": "\ue015", "Shift": "\ue008",
}


class WebDriverError(Exception):
    """What the driver says is wrong."""


class Element:
    """An element of the page, as the driver knows it."""

    def __init__(self, browser, reference):
        self.browser = browser
        self.reference = reference

    def click(self):
        self.browser.call("POST", f"element/{self.reference}/click", {})

    def type(self, text):
        self.browser.call("POST", f"element/{self.reference}/value", {"text": text})

    @property
    def text(self):
        return self.browser.run("return arguments[0].textContent", self)

    def attribute(self, name):
        return self.browser.run("return arguments[0].getAttribute(arguments[1])", self, name)


class Browser:
    """A headless Chromium, and the driver that it is led by."""

    def __init__(self, width=1280, height=900):
        chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
        driver = os.environ.get("CHROMEDRIVER") or shutil.which("chromedriver")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.base = f"http://127.0.0.1:{port}"
        self.driver = subprocess.Popen(
            [driver, f"--port={port}", "--allowed-ips=127.0.0.1"], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        self.session = None
        try:
            self._wait_until_ready()
            arguments = ["--headless=new", "--disable-gpu", "--lang=en-US", f"--window-size={width},{height}"]
            if os.geteuid() == 0:
                arguments.append("--no-sandbox")
            options = {"binary": chromium, "args": arguments}
            capabilities = {"browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
            created = self._request("POST", "/session", {"capabilities": {"alwaysMatch": capabilities}})
            self.session = created["sessionId"]
            self.resize(width, height)
        except BaseException:
            self.close()
            raise

    def close(self):
        """Ends the browser and the driver."""
        if self.session:
            self._request("DELETE", f"/session/{self.session}")
            self.session = None
        self.driver.terminate()
        self.driver.wait()

    def _wait_until_ready(self):
        for _ in range(100):
            try:
                if self._request("GET", "/status")["ready"]:
                    return
            except (urllib.error.URLError, ConnectionError):
                pass
            time.sleep(0.1)
        raise WebDriverError("the driver does not answer")

    def _request(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self.base + path, data=data, method=method, headers={"Content-Type": "application/json"})
        # The driver is on this machine: no proxy of the environment stands before it.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=120) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise WebDriverError(json.load(error)["value"]["message"]) from None

    def call(self, method, path, body=None):
        return self._request(method, f"/session/{self.session}/{path}", body)

    def open(self, path):
        self.call("POST", "url", {"url": "file://" + urllib.request.pathname2url(os.path.abspath(path))})

    def _out(self, value):
        return {ELEMENT: value.reference} if isinstance(value, Element) else value

    def _in(self, value):
        if isinstance(value, dict) and ELEMENT in value:
            return Element(self, value[ELEMENT])
        if isinstance(value, list):
            return [self._in(item) for item in value]
        return value

    def run(self, script, *arguments):
        """Runs a function's body in the page."""
        body = {"script": script, "args": [self._out(argument) for argument in arguments]}
        return self._in(self.call("POST", "execute/sync", body))

    def all(self, selector):
        return self.run("return [...document.querySelectorAll(arguments[0])]", selector)

    def one(self, selector):
        return self.run("return document.querySelector(arguments[0])", selector)

    def press(self, *names, shift=False):
        """Presses keys, one after the other."""
        actions = []
        for name in names:
            key = KEYS[name]
            around = [{"type": kind, "value": KEYS["Shift"]} for kind in ("keyDown", "keyUp")] if shift else []
            actions += around[:1] + [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}] + around[1:]
        self.call("POST", "actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def chromium(self, command, **parameters):
        """A command of Chromium's own protocol."""
        return self.call("POST", "goog/cdp/execute", {"cmd": command, "params": parameters})

    def resize(self, width, height):
        self.chromium(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def media(self, scheme="light", medium=""):
        self.chromium(
            "Emulation.setEmulatedMedia", media=medium, features=[{"name": "prefers-color-scheme", "value": scheme}])

    def console(self):
        """What the page and the browser complained of since the last time."""
        return [entry["message"] for entry in self.call("POST", "se/log", {"type": "browser"})]

    def screenshot(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.call("GET", "screenshot")))

    def print(self):
        """The page as PDF."""
        return base64.b64decode(self.chromium("Page.printToPDF", paperWidth=8.27, paperHeight=11.69)["data"])
