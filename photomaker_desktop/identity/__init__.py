"""Identity tokens: weights, fusion, mixing and likeness maths, with numpy alone."""
