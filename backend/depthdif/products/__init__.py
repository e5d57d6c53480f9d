"""What is made of a reconstruction afterwards: values at points, sections, derived fields.

Everything here starts from `open_reconstruction`.
"""

from depthdif.products.reconstruction_file import open_members, open_reconstruction

__all__ = ["open_members", "open_reconstruction"]
