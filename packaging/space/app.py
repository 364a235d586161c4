"""PhotoMaker Desktop as a Hugging Face Space."""

from photomaker_desktop.web.space import studio

demo, options = studio()
demo.launch(**options)
