"""Photos of a person: detect, check, compare and crop faces. Engine side (OpenCV, ONNX)."""
