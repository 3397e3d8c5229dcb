"""Where fixtures go and how they are written: UTF-8, one value per place, formatted afterwards by prettier."""
import json
import pathlib

FIXTURES = pathlib.Path(__file__).resolve().parents[2] / "lib" / "metrics" / "fixtures"


def write(name, data):
    FIXTURES.mkdir(parents=True, exist_ok=True)
    path = FIXTURES / name
    path.write_text(json.dumps(data, ensure_ascii=False, indent=None) + "\n", encoding="utf-8")
    print("wrote", name, path.stat().st_size, "bytes")
