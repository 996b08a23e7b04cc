"""The counter of bench/app.c for the original Reflex."""

import time

import reflex as rx


class Counter(rx.State):
    count: int = 0

    @rx.event
    def add(self, value: int):
        self.count += value

    @rx.event
    def wait(self, value: int):
        time.sleep(value / 1000)
        self.count += 1


def index():
    return rx.vstack(
        rx.heading("step 0", id="label"),
        rx.text(Counter.count, id="count"),
        rx.button("add", id="add", on_click=Counter.add(1)),
    )


app = rx.App()
app.add_page(index, route="/")
