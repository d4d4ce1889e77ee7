probe = One { second }
second = Two { third }
third = Three { probe }
