"""What the plugin adds to the window: the settings page, the profile viewer, the depth slider."""
