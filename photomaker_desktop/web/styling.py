"""CSS of the page; no external fonts or files."""

from photomaker_desktop.prompt.styles import NO_STYLE

TITLE = "PhotoMaker Desktop"
CSS = """
.gradio-container { max-width: 1240px !important; width: 100%;
  margin: 0 auto !important }
.dark { color-scheme: dark }
.gradio-container .main.fillable { padding: 1rem clamp(.5rem, 3vw, 2rem) !important }
.gradio-container main { padding: 0 !important }
.gradio-container footer .divider { display: none }
.pm-head { margin: 0 } .pm-head p { margin: 0; opacity: .75 }
.pm-cards { list-style: none; padding: 0; margin: .5rem 0; display: grid; gap: .75rem;
  grid-template-columns: repeat(auto-fill, minmax(130px, 1fr)); }
.pm-cards ul { list-style: none; padding: 0; margin: .25rem 0; font-size: .85rem }
.pm-cards figure { margin: 0 } .pm-cards figcaption { font-size: .85rem; font-weight: 600 }
.pm-photo { position: relative; display: inline-block; max-width: 100%; line-height: 0 }
.pm-photo img { width: 100%; border-radius: 8px; margin: 0 }
.pm-box { position: absolute; border: 2px solid #fffc; border-radius: 4px; background: none;
  padding: 0; box-shadow: 0 0 0 1px #0006 } button.pm-box { cursor: pointer }
button.pm-box:hover { background: #ffffff40 }
button.pm-box:focus-visible { outline: 3px solid #818cf8; outline-offset: 2px }
.pm-box.pm-chosen { border: 3px solid #22c55e }
.pm-broken { width: 150px; height: 110px; display: grid; place-items: center; line-height: 1.4;
  border: 1px dashed #8888; border-radius: 8px }
.pm-meter { font-size: .85rem } .pm-meter meter { width: 7rem; vertical-align: middle }
.pm-good { color: #15803d } .pm-warning { color: #b45309 } .pm-problem { color: #b91c1c }
.dark .pm-good { color: #4ade80 } .dark .pm-warning { color: #fbbf24 }
.dark .pm-problem { color: #f87171 }
.pm-status progress { width: 100%; height: .75rem } .pm-status p { margin: .25rem 0 }
.pm-preview { width: min(100%, 320px); border-radius: 8px; image-rendering: auto }
.pm-recipe { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .75rem; margin: 0;
  font-size: .9rem } .pm-recipe dt { opacity: .7 } .pm-recipe dd { margin: 0;
  overflow-wrap: anywhere }
.gradio-container .pm-status p, .gradio-container .pm-set b, .gradio-container .pm-cards li {
  color: inherit }
@media (max-width: 720px) {
  #pm-go { position: fixed; inset: auto 0 0 0; z-index: 1000; padding: .6rem .75rem;
    padding-bottom: max(.6rem, env(safe-area-inset-bottom)); gap: .5rem;
    background: var(--body-background-fill); border-top: 1px solid var(--border-color-primary) }
  .gradio-container main { padding-bottom: 5rem !important }
  #pm-status { scroll-margin-top: 1rem }
}
@media (min-width: 900px) { #pm-right { position: sticky; top: 1rem; align-self: flex-start } }
#pm-photos .grid-wrap { height: auto; min-height: 0; max-height: 300px; padding-top: 2.5rem }
#pm-photos .thumbnail-lg { aspect-ratio: 1 }
#pm-photos .grid-wrap { overflow-y: auto }
#pm-results .grid-wrap { height: auto; min-height: 0; max-height: 64vh; overflow-y: auto;
  padding-top: 2.5rem }
#pm-results .thumbnail-lg { max-height: 56vh }
.gradio-container input[type=range]::-webkit-slider-thumb { background: var(--color-accent) }
.gradio-container input[type=range]::-moz-range-thumb { background: var(--color-accent) }
"""
EXAMPLES = (
    ("portrait of a person as an astronaut, stars behind", "Cinematic", ""),
    ("a person with a red scarf in soft window light", "Photographic (Default)", "hat"),
    ("a person in a garden of {roses|tulips|sunflowers}", "Digital Art", ""),
    ("a person on a {rainy|snowy} street at night, neon lights", "Neonpunk", ""),
)
"""Prompt, style, negative."""
DRAWN = (
    ("portrait of a person in a red hoodie, in a forest, smiling", NO_STYLE, ""),
    ("a person with sunglasses, at the beach", NO_STYLE, "hat"),
    ("a {happy|surprised} person in green overalls, at night", NO_STYLE, ""),
    ("a person in a blue suit, in the city", NO_STYLE, ""),
)
"""The same in words that Sketchbook knows."""
