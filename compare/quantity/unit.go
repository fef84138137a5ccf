package quantity

// A unit is what a measure is written in.
type unit struct {
	base   string  // base unit: "m", "kg", "s", "C", ...
	factor float64 // how many base units one of it is
	offset float64 // added after the factor (Fahrenheit)
	label  bool    // a file size or the like, kept apart from measures
}

// unitOf returns the unit a word names, or nil. Words that name a unit only
// beside digits ("m", "in") stand in shortUnit.
func unitOf(w string) *unit {
	if v := timeUnit(w); v > 0 {
		return &unit{base: "s", factor: v}
	}
	if u, ok := units[w]; ok {
		return u
	}
	return nil
}

// timeUnit returns the seconds of a unit of time, or 0. Months and years are
// mean ones of the Gregorian calendar.
func timeUnit(w string) float64 {
	switch w {
	case "second", "seconds", "sec", "secs":
		return 1
	case "minute", "minutes", "min", "mins":
		return 60
	case "hour", "hours", "hr", "hrs", "hr.", "hrs.":
		return 3600
	case "day", "days":
		return 86400
	case "week", "weeks":
		return 7 * 86400
	case "fortnight", "fortnights":
		return 14 * 86400
	case "month", "months":
		return 30.436875 * 86400
	case "year", "years", "yr", "yrs", "yr.", "yrs.":
		return 365.2425 * 86400
	case "decade", "decades":
		return 3652.425 * 86400
	case "century", "centuries":
		return 36524.25 * 86400
	}
	return 0
}

// Factors are those of the international yard and pound (1959), the US
// liquid gallon and SI.
var (
	metre, kilometre, centimetre, millimetre   = &unit{base: "m", factor: 1}, &unit{base: "m", factor: 1000}, &unit{base: "m", factor: .01}, &unit{base: "m", factor: .001}
	mile, foot, inch, yard                     = &unit{base: "m", factor: 1609.344}, &unit{base: "m", factor: .3048}, &unit{base: "m", factor: .0254}, &unit{base: "m", factor: .9144}
	kilogram, gram, tonne, shortTon            = &unit{base: "kg", factor: 1}, &unit{base: "kg", factor: .001}, &unit{base: "kg", factor: 1000}, &unit{base: "kg", factor: 907.18474}
	pound, ounce, milligram                    = &unit{base: "kg", factor: .45359237}, &unit{base: "kg", factor: .028349523125}, &unit{base: "kg", factor: 1e-6}
	acre, hectare                              = &unit{base: "m2", factor: 4046.8564224}, &unit{base: "m2", factor: 10000}
	squareMile, squareFoot, squareKm, squareM  = &unit{base: "m2", factor: 2589988.110336}, &unit{base: "m2", factor: .09290304}, &unit{base: "m2", factor: 1e6}, &unit{base: "m2", factor: 1}
	litre, millilitre, gallon, barrel          = &unit{base: "l", factor: 1}, &unit{base: "l", factor: .001}, &unit{base: "l", factor: 3.785411784}, &unit{base: "l", factor: 158.987294928}
	fahrenheit, celsius, degree                = &unit{base: "C", factor: 5. / 9, offset: -160. / 9}, &unit{base: "C", factor: 1}, &unit{base: "degrees", factor: 1}
	mph, kmh, knot                             = &unit{base: "m/s", factor: .44704}, &unit{base: "m/s", factor: 1. / 3.6}, &unit{base: "m/s", factor: .514444}
	hertz, kilohertz, megahertz, gigahertz     = &unit{base: "Hz", factor: 1}, &unit{base: "Hz", factor: 1e3}, &unit{base: "Hz", factor: 1e6}, &unit{base: "Hz", factor: 1e9}
	watt, kilowatt, megawatt, gigawatt         = &unit{base: "W", factor: 1}, &unit{base: "W", factor: 1e3}, &unit{base: "W", factor: 1e6}, &unit{base: "W", factor: 1e9}
	byteUnit, kilobyte, megabyte, gigabyte, tb = size(1), size(1e3), size(1e6), size(1e9), size(1e12)
)

func size(f float64) *unit { return &unit{base: "B", factor: f, label: true} }

var units = map[string]*unit{
	"metre": metre, "metres": metre, "meter": metre, "meters": metre,
	"kilometre": kilometre, "kilometres": kilometre, "kilometer": kilometre, "kilometers": kilometre, "km": kilometre, "kms": kilometre,
	"centimetre": centimetre, "centimetres": centimetre, "centimeter": centimetre, "centimeters": centimetre, "cm": centimetre,
	"millimetre": millimetre, "millimetres": millimetre, "millimeter": millimetre, "millimeters": millimetre, "mm": millimetre,
	"mile": mile, "miles": mile, "foot": foot, "feet": foot, "ft": foot, "ft.": foot, "inch": inch, "inches": inch, "yard": yard, "yards": yard,
	"kilogram": kilogram, "kilograms": kilogram, "kilogramme": kilogram, "kilogrammes": kilogram, "kilo": kilogram, "kilos": kilogram, "kg": kilogram, "kgs": kilogram,
	"gram": gram, "grams": gram, "tonne": tonne, "tonnes": tonne, "ton": shortTon, "tons": shortTon, "milligram": milligram, "milligrams": milligram, "mg": milligram,
	"pound": pound, "pounds": pound, "lb": pound, "lbs": pound, "lb.": pound, "lbs.": pound, "ounce": ounce, "ounces": ounce, "oz": ounce, "oz.": ounce,
	"acre": acre, "acres": acre, "hectare": hectare, "hectares": hectare,
	"litre": litre, "litres": litre, "liter": litre, "liters": litre, "millilitres": millilitre, "milliliters": millilitre, "ml": millilitre,
	"gallon": gallon, "gallons": gallon, "barrel": barrel, "barrels": barrel,
	"degree": degree, "degrees": degree, "fahrenheit": fahrenheit, "celsius": celsius, "centigrade": celsius,
	"mph": mph, "kph": kmh, "kmh": kmh, "knot": knot, "knots": knot,
	"hertz": hertz, "hz": hertz, "khz": kilohertz, "mhz": megahertz, "megahertz": megahertz, "ghz": gigahertz, "gigahertz": gigahertz,
	"watt": watt, "watts": watt, "kilowatt": kilowatt, "kilowatts": kilowatt, "megawatt": megawatt, "megawatts": megawatt, "mw": megawatt, "gigawatt": gigawatt, "gigawatts": gigawatt,
	"byte": byteUnit, "bytes": byteUnit, "kb": kilobyte, "kilobytes": kilobyte, "mb": megabyte, "megabyte": megabyte, "megabytes": megabyte,
	"gb": gigabyte, "gigabyte": gigabyte, "gigabytes": gigabyte, "tb": tb, "terabyte": tb, "terabytes": tb,
}

// shortUnit returns the unit that letters directly after digits mean: "5m",
// "10am" is none.
func shortUnit(w string) *unit {
	switch w {
	case "m":
		return metre
	case "g":
		return gram
	case "l":
		return litre
	case "c":
		return celsius
	case "f":
		return fahrenheit
	case "h", "hrs":
		return &unit{base: "s", factor: 3600}
	case "s", "am", "pm", "st", "nd", "rd", "th":
		return nil
	}
	return unitOf(w)
}

// square returns the unit of area that "square" or "sq" makes of w, or nil.
func square(w string) *unit {
	switch unitOf(w) {
	case mile:
		return squareMile
	case foot:
		return squareFoot
	case kilometre:
		return squareKm
	case metre:
		return squareM
	}
	return nil
}

// perHour returns the speed that "per hour" or "an hour" makes of a length.
func perHour(u *unit) *unit {
	switch u {
	case mile:
		return mph
	case kilometre:
		return kmh
	}
	return nil
}

// shareUnit gives the number before m its unit, where both are joined and
// named once: "the 5.9 and 5.2 magnitude quakes", "8 and 9 percent".
func (r *reader) shareUnit(m *Mention) {
	n := len(r.out)
	if n == 0 || m.Unit != "magnitude" && m.Unit != "%" {
		return // of other units the figure would have to be scaled
	}
	switch o := &r.out[n-1]; {
	case o.Class != Count || o.Head != "" && !o.HeadInherited, o.End+1 != m.First:
	case r.norm(o.End) == "and" || r.norm(o.End) == "or" || r.norm(o.End) == ",":
		o.Class, o.Unit = m.Class, m.Unit
		o.Head, o.HeadLemma, o.HeadSpan, o.Modifiers = m.Head, m.HeadLemma, m.HeadSpan, m.Modifiers
	}
}
