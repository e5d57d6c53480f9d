"""The methods: one class each, one interface (`analysis.Method`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from depthdif.methods.analysis import Method

if TYPE_CHECKING:
    from depthdif.job import Job
    from depthdif.methods.diffusion import LearnedPart


def make_method(job: Job, learned: LearnedPart | None, *, antithetic: bool = True) -> Method:
    """Return the method that a job asks for; ``auto`` is diffusion.

    Parameters
    ----------
    job : Job
    learned : callable or None
        Makes the learned part of a tile's denoiser; None for a purely Gaussian model.
    antithetic : bool
        Draw members in pairs ±z; fair scores need independent ones.
    """
    from depthdif.methods.climatology import ClimatologyMethod
    from depthdif.methods.diffusion import DiffusionMethod
    from depthdif.methods.idw import IdwMethod
    from depthdif.methods.interpolation import InterpolationMethod
    from depthdif.methods.regression import RegressionMethod

    simple: dict[str, type[Method]] = {
        kind.name: kind
        for kind in (ClimatologyMethod, IdwMethod, InterpolationMethod, RegressionMethod)
    }
    if job.method in simple:
        return simple[job.method]()
    return DiffusionMethod(job.members, job.steps, job.seed, learned, antithetic)
