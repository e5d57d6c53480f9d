"""Map sheets of a reconstruction: what is on a page, and how it is laid out."""
