import reflex as rx

config = rx.Config(
    app_name="counter",
    state_manager_mode="memory",
    telemetry_enabled=False,
    disable_plugins=["reflex.plugins.sitemap.SitemapPlugin"],
)
