"""Many pictures from one table: read, checked, made on several devices, resumed, reported."""
