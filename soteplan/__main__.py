"""python -m soteplan."""

from soteplan.cli import main

if __name__ == "__main__":
    main()
