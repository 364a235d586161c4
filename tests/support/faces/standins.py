"""Small ONNX models with the inputs and outputs of the real face models, for ``insightface``.

The detector sees *red*: every 32-pixel cell that is red is a face with five landmarks. So tests
can draw faces, and BGR taken for RGB finds none. The recognisers are fixed random projections.
"""

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

# Half width and height of a face, and its landmarks about the cell's middle, in strides of 32.
FACE = (1.0, 1.3, 1.0, 1.3)
POINTS = (-0.35, -0.35, 0.35, -0.35, 0.0, 0.1, -0.3, 0.5, 0.3, 0.5)


def write_insightface(folder: Path, only_at: int | None = None) -> Path:
    """``det_10g.onnx`` and ``w600k_r50.onnx``; ``only_at`` blinds the detector at other sizes."""
    folder.mkdir(parents=True, exist_ok=True)
    onnx.save(red_detector(only_at), str(folder / "det_10g.onnx"))
    onnx.save(projection(512), str(folder / "w600k_r50.onnx"))
    return folder


def red_detector(only_at: int | None = None) -> onnx.ModelProto:
    """SCRFD's layout: dynamic input, nine outputs (scores, boxes, points at strides 8, 16, 32)."""
    nodes = [helper.make_node("Shape", ["input.1"], ["shape"])]
    known = [
        constant("row", [2], np.int64),
        constant("wanted", [only_at or 0], np.int64),
        constant("flat", [-1, 1], np.int64),
        constant("twice", [1, 2], np.int64),
        constant("colours", np.array([1, -0.5, -0.5]).reshape(1, 3, 1, 1), np.float32),
    ]
    nodes += [
        helper.make_node("Gather", ["shape", "row"], ["height"]),
        helper.make_node("Equal", ["height", "wanted"], ["fits"]),
        helper.make_node("Cast", ["fits"], ["gate"], to=TensorProto.FLOAT),
        helper.make_node("Conv", ["input.1", "colours"], ["red"]),
    ]
    outputs: dict[str, list[onnx.ValueInfoProto]] = {"score": [], "box": [], "points": []}
    for stride in (8, 16, 32):
        seen = 1.0 if stride == 32 else 0.0
        name = f"_{stride}"
        known += [
            constant("gain" + name, [0.6 * seen], np.float32),
            constant("box_at" + name, [FACE], np.float32),
            constant("points_at" + name, [POINTS], np.float32),
            constant("nothing" + name, [0.0], np.float32),
        ]
        pool: dict[str, Any] = {"kernel_shape": [stride, stride], "strides": [stride, stride]}
        score = ["pooled" + name, "gain" + name]
        nodes += [
            helper.make_node("AveragePool", ["red"], ["pooled" + name], **pool),
            helper.make_node("Mul", score, ["scored" + name], name="gain" + name),
            helper.make_node("Reshape", ["scored" + name, "flat"], ["column" + name]),
            helper.make_node("Tile", ["column" + name, "twice"], ["pair" + name]),
            helper.make_node("Reshape", ["pair" + name, "flat"], ["open" + name]),
            helper.make_node(
                "Mul" if only_at else "Identity",
                ["open" + name, "gate"] if only_at else ["open" + name],
                ["score" + name],
            ),
            helper.make_node("Mul", ["score" + name, "nothing" + name], ["zero" + name]),
            helper.make_node("Add", ["zero" + name, "box_at" + name], ["box" + name]),
            helper.make_node("Add", ["zero" + name, "points_at" + name], ["points" + name]),
        ]
        for kind, width in (("score", 1), ("box", 4), ("points", 10)):
            outputs[kind].append(tensor(kind + name, [None, width]))
    answers = outputs["score"] + outputs["box"] + outputs["points"]
    graph = helper.make_graph(nodes, "scrfd", [tensor("input.1", [1, 3, "?", "?"])], answers, known)
    return finished(graph)


def projection(numbers: int, source: str = "input.1") -> onnx.ModelProto:
    """A recogniser's layout: (N, 3, 112, 112) → (N, numbers), not normalised."""
    rng = np.random.default_rng(numbers)
    weights = rng.standard_normal((3 * 16 * 16, numbers)).astype(np.float32)
    nodes = [
        helper.make_node("AveragePool", [source], ["small"], kernel_shape=[7, 7], strides=[7, 7]),
        helper.make_node("Flatten", ["small"], ["row"]),
        helper.make_node("MatMul", ["row", "weights"], ["vector"]),
    ]
    graph = helper.make_graph(
        nodes,
        "recogniser",
        [tensor(source, [1, 3, 112, 112])],
        [tensor("vector", [1, numbers])],
        [numpy_helper.from_array(weights, "weights")],
    )
    return finished(graph)


def constant(name: str, values: object, dtype: type) -> onnx.TensorProto:
    array: NDArray[np.generic] = np.asarray(values, dtype)
    return numpy_helper.from_array(array, name)


def tensor(name: str, shape: list[int | str | None]) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)


def finished(graph: onnx.GraphProto) -> onnx.ModelProto:
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    return model
