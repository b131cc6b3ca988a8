"""Soteplan: plans for public health and social care change programmes, in one linked file."""

__version__ = "0.1.0"
