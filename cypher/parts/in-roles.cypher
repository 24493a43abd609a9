// An attendance in one of the roles.
// $roles: string[]
any(role IN {{roles it}} WHERE role IN $roles)
