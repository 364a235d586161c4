"""A stand-in for TrustMark's models: the same names and shapes, another way to hide the bits.

Bit k is hidden in cell k of a 10 × 10 grid: the encoder makes the outer two of its four stripes a
little brighter and the inner two darker, or the other way round; the decoder compares them.
"""

from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

SIDE, CELLS = 256, 10
STRENGTH = 0.06


def patterns() -> NDArray[np.float32]:
    """(100, 3 · 256 · 256): one pattern of +1, -1 and 0 per bit."""
    cell = SIDE // CELLS
    found = np.zeros((CELLS * CELLS, 3, SIDE, SIDE), np.float32)
    for bit in range(CELLS * CELLS):
        top, left = divmod(bit, CELLS)
        rows = slice(top * cell, (top + 1) * cell)
        for stripe, sign in enumerate((1, -1, -1, 1)):
            start = left * cell + stripe * (cell // 4)
            found[bit, :, rows, start : start + cell // 4] = sign
    return found.reshape(CELLS * CELLS, -1)


def build_trustmark(folder: Path) -> Path:
    """Write ``encoder_Q.onnx`` and ``decoder_Q.onnx``."""
    folder.mkdir(parents=True, exist_ok=True)
    picture = helper.make_tensor_value_info("onnx::Concat_0", TensorProto.FLOAT, [1, 3, SIDE, SIDE])
    secret = helper.make_tensor_value_info("onnx::Gemm_1", TensorProto.FLOAT, [1, 100])
    stego = helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 3, SIDE, SIDE])
    basis = numpy_helper.from_array(patterns(), "basis")
    two = numpy_helper.from_array(np.array(2 * STRENGTH, np.float32), "two")
    one = numpy_helper.from_array(np.array(STRENGTH, np.float32), "one")
    shape = numpy_helper.from_array(np.array([1, 3, SIDE, SIDE]), "shape")
    encoder = helper.make_graph(
        [
            helper.make_node("Mul", [secret.name, "two"], ["doubled"]),
            helper.make_node("Sub", ["doubled", "one"], ["signs"]),
            helper.make_node("MatMul", ["signs", "basis"], ["flat"]),
            helper.make_node("Reshape", ["flat", "shape"], ["residual"]),
            helper.make_node("Add", [picture.name, "residual"], ["image"]),
        ],
        "encoder",
        [picture, secret],
        [stego],
        [basis, two, one, shape],
    )
    seen = helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 3, SIDE, SIDE])
    logits = helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 100])
    flat = numpy_helper.from_array(np.array([1, 3 * SIDE * SIDE]), "flat_shape")
    turned = numpy_helper.from_array(np.ascontiguousarray(patterns().T), "turned")
    decoder = helper.make_graph(
        [
            helper.make_node("Reshape", ["image", "flat_shape"], ["flat"]),
            helper.make_node("MatMul", ["flat", "turned"], ["output"]),
        ],
        "decoder",
        [seen],
        [logits],
        [flat, turned],
    )
    for name, graph in (("encoder_Q", encoder), ("decoder_Q", decoder)):
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
        model.ir_version = 9
        onnx.save(model, folder / f"{name}.onnx")
    return folder
