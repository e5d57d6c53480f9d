"""The profile viewer: what a reconstruction says below one place. Imported when first opened."""
