"""What every page is made of: cards, inputs, forms, and one style."""
