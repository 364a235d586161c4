"""The server's own pages: sign in, and refusals."""

import html

HEAD = """<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>PhotoMaker Desktop</title><link rel="icon" href="data:,">
<style>
:root {{ color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }}
body {{ min-height: 90vh; display: grid; place-items: center; margin: 1rem;
  background: light-dark(#f9fafb, #0b0f19); color: light-dark(#1f2937, #f3f4f6) }}
form {{ width: min(22rem, 100%); display: grid; gap: .75rem }}
input, button {{ font: inherit; padding: .6rem; border-radius: .5rem; border: 1px solid #8888 }}
input {{ background: light-dark(#fff, #1f2937); color: inherit }}
button {{ background: #4f46e5; color: #fff; border: 0; font-weight: 600; cursor: pointer }}
button:hover {{ background: #4338ca }}
h1 {{ font-size: 1.3rem; margin: 0 }} p {{ margin: 0; opacity: .8 }}
[role=alert] {{ opacity: 1; color: light-dark(#b91c1c, #fca5a5) }}
[role=alert]:has(strong:empty) {{ display: none }}
</style>
"""
PAGE = f"""{HEAD}<form method="post" action="/login"><h1>PhotoMaker Desktop</h1>
<label for="password">{{ask}}</label>
<input id="password" name="password" type="password" autocomplete="current-password" autofocus>
<p>{{hint}}</p><p role="alert"><strong>{{message}}</strong></p>
<button>Sign in</button></form></html>
"""
ERROR_PAGE = f"""{HEAD}<form action="/"><h1>PhotoMaker Desktop</h1>
<p role="alert"><strong>{{message}}</strong></p><button>Back</button></form></html>
"""


def login_page(message: str, *, by_password: bool) -> str:
    ask = "Password" if by_password else "Token"
    hint = (
        "Ask the person who runs this server."
        if by_password
        else "It is in the address that the server printed at startup."
    )
    return PAGE.format(ask=ask, hint=hint, message=html.escape(message))


def error_page(message: str) -> str:
    return ERROR_PAGE.format(message=html.escape(message))
