"""The Processing algorithms; a file is named after its algorithm."""
