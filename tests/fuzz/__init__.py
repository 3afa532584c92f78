"""The engine's inputs made of any bytes: a long run by `make fuzz`, a short one in `make test`."""
