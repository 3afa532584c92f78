import pytest
from afterword.data import load_data, read_text


def test_a_data_file_that_is_not_there_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"afterword\.flow: .* no_such_flow\.toml"):
        load_data("afterword.flow", "no_such_flow")


def test_json_of_the_same_name_goes_before_toml() -> None:
    assert load_data("afterword.calendars", "time_zones")[0] == "Africa/Abidjan"
    assert read_text("afterword.flow", "follow_up.toml").count("[node.") > 0
