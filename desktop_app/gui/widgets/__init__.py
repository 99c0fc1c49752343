"""The program's own controls: how they look and how keys and mouse work on them.

They show what they are given; none of them knows customers, licences or services.
"""
