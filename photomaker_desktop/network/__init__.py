"""The offline lock: monitors connections and blocks them."""
