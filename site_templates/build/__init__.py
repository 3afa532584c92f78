"""The steps of the build, each run as `python -m site_templates.build.<step>` by the Makefile."""
