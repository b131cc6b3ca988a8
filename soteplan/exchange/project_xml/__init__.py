"""Schedules in Microsoft Project's XML form (MSPDI), in and out.

A file is first read into, or written from, a plain list of tasks; what a plan makes of the tasks stands apart from how
they are spelled in XML.
"""
