"""What the secretariat keeps: entities, value objects and the papers made of them."""
