"""What the Processing dialogs ask; a file is named after its algorithm."""
