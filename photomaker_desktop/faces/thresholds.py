"""All thresholds of the photo checks, with their sources.

``python -m photomaker_desktop.faces.calibrate FOLDER…`` prints, for the pictures of any folder,
what these numbers are compared with: run it on your own pictures before changing one.

"Measured" below: on 19 faces of 14 pictures (four paintings of one man, the test pictures of the
face_recognition 1.3.0 source package, single ones that come with insightface and scikit-image; a
profile, black and white, faces of 62 to 512 pixels), on their copies made worse on purpose, and on
15 pictures without a face. Most of it is printed by that script; scores of turned, enlarged and
64-pixel pictures and the mask textures were measured once, apart from it. The numbers were chosen
by these same pictures, so how often they err on others is hardly known, and some gaps are narrow.

Looked at afterwards: of 31 pictures without a person (those that come with scikit-image 0.26 and
Gradio) one got faces, a cheetah with 0.72 and 0.82. Of 32 faces that Sketchbook draws YuNet finds
22 (0.82…0.91); recognisers of photos do not tell drawn people apart (likeness to strangers
0.72…0.89), so for drawings the hint *someone else* means nothing.
"""

# --- Detection (YuNet's score, 0…1) --------------------------------------------------------------

# YuNet sees faces of about 10 to 300 pixels (its authors). Pictures are scaled so that their longer
# side lies in this range; measured: a face that fills 640 pixels still scores 0.8 and more, and
# scaling 64-pixel pictures up to 320 finds every face.
VIEW_SMALLEST, VIEW_LARGEST, VIEW_HUGE = 320, 640, 1280

# Measured: upright faces 0.88…0.95 (0.80 and more when shrunk to 64 pixels), pictures without a
# face at most 0.61 in the first view and 0.72 when enlarged.
FACE_SCORE = 0.7
FACE_SCORE_SECOND_TRY = 0.8

# Measured: faces lying on their side score 0.71…0.90 with landmarks in the wrong places; turned
# upright they gain at least 0.04. Only pictures without a face above SURE are turned to compare.
FACE_SCORE_SURE = 0.9
FACE_SCORE_TURNED = 0.04

FACE_OVERLAP = 0.3  # non-maximum suppression, OpenCV's own default

# --- Crop ----------------------------------------------------------------------------------------

# PhotoMaker cropped its training photos to a larger square about the face in which the face keeps
# more than a tenth of the area (paper, section 3.4): a side of at most 3.16 times the face's. Twice
# the longer side of YuNet's box (forehead to chin, about 3:4) leaves the face about 19 % of the
# square and shows hair, chin and shoulders.
CROP_FACTOR = 2.0
CROP_LIFT = 0.05  # of the face's longer side, towards the hair
SMALLEST_CROP = 32  # pixels; a smaller crop made by hand is taken for a slip

# --- Size (the face's shorter side in pixels) ----------------------------------------------------

# The vision model reads 224 pixels, of which the crop gives the face about 85 × 112. Below a third
# of that (24 pixels measured as badly as a blur) nothing is left to learn from.
FACE_TINY = 40
FACE_SMALL = 80

# --- Sharpness (quality.sharpness) ---------------------------------------------------------------

# Measured: untouched 0.46…0.68; blurred by 1 % of the face's height 0.29…0.46, by 2 % 0.17…0.33
# (90th percentile 0.26), by 4 % median 0.12.
BLURRED = 0.26
SOFT = 0.36

# --- Light (luma in 0…1) -------------------------------------------------------------------------

# The brightest parts, not the mean, tell a dark photo from dark skin. Measured, highlights:
# untouched 0.57…0.89; at half the light 0.29…0.44; at 30 % 0.17…0.27.
DARK = 0.3
# Measured, mean: untouched at most 0.74; at 170 % of the light 0.59…0.96, white 0.01…0.78.
BRIGHT = 0.85
WHITE = 0.2
# Measured: untouched 0.37…0.77; with 40 % of the contrast 0.15…0.28.
FLAT = 0.2

# --- Pose (degrees) ------------------------------------------------------------------------------

# From the geometry: beyond 45° one eye hides behind the nose. Measured: profile 58°, three-quarter
# view 50…55°, portraits up to 28°. Pitch is uncertain by ten degrees (noses differ).
PROFILE = 45.0
NODDING = 30.0
LYING = 45.0  # roll: the picture is turned by quarters beyond this

# --- Covered face (quality.cover) ----------------------------------------------------------------

# Measured: eyes over cheeks untouched 0.72…1.15, with dark glasses drawn on 0.09…0.33.
GLASSES = 0.45
# Measured: hue untouched 0…28, with dark glasses up to 41, with insightface's four mask textures
# drawn on 15…73; detail untouched 6…22, with the masks 1…7. Simulated masks only, and none on grey
# photos is seen: the finding calls itself a hint.
MASK_COLOUR_ALONE = 45.0
MASK_COLOUR, MASK_DETAIL = 14.0, 5.5
GREY = 2.0  # quality.colourfulness: measured 0 for grey pictures, 13 and more for others

# --- Duplicates ----------------------------------------------------------------------------------

# Bits of 64 between perceptual hashes. Measured: resized, recompressed or recoloured duplicates
# 0…4, different pictures 14 and more.
HASH_SAME = 8
# Correlation of registered faces. Measured: duplicates (a third of the size, a tenth cut off,
# turned by 3°, lighter, grey) 0.99…1 (0.91 where the face itself is cut), different shots at most
# 0.85, two reproductions of one painting 0.978.
FACE_SAME = 0.985
FACE_SAME_IN_SAME_PICTURE = 0.95  # where the hashes agree too
WORTH_REGISTERING = 0.4  # before registration: duplicates measured 0.62…1
# How much more a later duplicate must show (duplicates.quality_score) to be kept in place of an
# earlier one: what differs less is the detector's jitter and the grain of a JPEG.
CLEARLY_BETTER = 1.2
# Two photos that a recogniser finds less alike than this (cosine) are no duplicates: measured 0.88
# for a photo and its half, 0.70 for the two reproductions.
DUPLICATE_COSINE = 0.78

# --- Same person (calibrated likeness, see recognisers.py) ---------------------------------------

SAME_PERSON = 0.5
MOST_FACES = 6  # of one picture that are compared with the other photos
