"""The 50 depth levels of the GLORYS12 reanalysis, the vertical axis of everything here."""

from __future__ import annotations

import numpy as np

#: Depths of the 50 GLORYS12 levels, metres, positive down.
LEVELS = np.array(
    "0.494 1.541 2.646 3.819 5.078 6.441 7.93 9.573 11.405 13.468 15.81 18.495 21.599 25.211 29.444"
    " 34.434 40.344 47.373 55.764 65.808 77.853 92.326 109.729 130.666 155.851 186.126 222.475"
    " 266.04 318.127 380.213 453.938 541.089 643.567 763.333 902.339 1062.44 1245.291 1452.251"
    " 1684.284 1941.893 2225.078 2533.336 2865.703 3220.82 3597.032 3992.484 4405.224 4833.291"
    " 5274.784 5727.917".split(),
    dtype=np.float64,
)
LEVELS.setflags(write=False)
