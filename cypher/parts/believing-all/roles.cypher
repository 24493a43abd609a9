// The roles of an attendance, as all statements have them.
it.roles
