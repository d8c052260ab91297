"""What the user has set, where, and what that means: settings are data and never run anything."""
