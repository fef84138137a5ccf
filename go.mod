module factdiff

go 1.26
