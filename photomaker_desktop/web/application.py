"""Page, API and security middleware as one ASGI app."""

import gradio as gr
from fastapi import FastAPI
from PIL import Image

from photomaker_desktop.imaging.formats import PILLOW_FORMATS
from photomaker_desktop.imaging.opening import MOST_UNTRUSTED_PIXELS
from photomaker_desktop.web.asgi import App
from photomaker_desktop.web.auth import Authenticator
from photomaker_desktop.web.security_middleware import LOCAL_HOSTS, SecurityMiddleware
from photomaker_desktop.web.service import Service
from photomaker_desktop.web.studio_page import studio_page
from photomaker_desktop.web.styling import appearance
from photomaker_desktop.web.upload_middleware import UploadMiddleware
from photomaker_desktop.web.upload_quota import UploadQuota

USER = "token"  # the name with which the API panel's snippets sign in; any name will do


def limit_pillow() -> None:
    """Restrict Pillow, which Gradio may use, to photo formats and a maximum size."""
    Image.init()
    for name in set(Image.OPEN) - set(PILLOW_FORMATS):
        del Image.OPEN[name]
    Image.ID[:] = [name for name in Image.ID if name in Image.OPEN]
    Image.MAX_IMAGE_PIXELS = MOST_UNTRUSTED_PIXELS // 2  # Pillow refuses twice as many


def application(service: Service, authenticator: Authenticator | None, *, listening: bool) -> App:
    """The whole program; ``listening``: other computers may ask, under any name."""
    limit_pillow()
    demo = studio_page(service)
    outer = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    gr.mount_gradio_app(
        outer,
        demo,
        "/",
        **appearance(),
        auth_dependency=lambda _: USER if authenticator else None,
        max_file_size=service.limits.file_bytes,
        mcp_server=False,
        enable_monitoring=False,
        pwa=False,
    )
    demo.has_launched = True  # only then does Gradio refuse files that were not uploaded
    uploads = UploadMiddleware(outer, UploadQuota(service.config.root, service.config.uploads))
    hosts: frozenset[str] = frozenset() if listening else LOCAL_HOSTS
    return SecurityMiddleware(uploads, authenticator, by_password=listening, hosts=hosts)
