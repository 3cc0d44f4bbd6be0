package markertest

// madeUpCountry is a country with a plan, places and partners that do not exist.
type madeUpCountry struct {
	name, plan, national string
	places, local        []string
}

var madeUpCountries = []madeUpCountry{
	{
		"Tanzania, United Republic of", "Tanzania - Made-up Cooperation Framework 2022-2027", "Tanzania, United Republic of",
		[]string{"Mto Mweupe", "Kilima Kidogo", "Bandari Mpya"},
		[]string{"Mto Mweupe District Council", "Municipality of Kilima Kidogo", "Bandari Mpya Farmers Cooperative"},
	},
	{
		"Mali", "Mali - Plan-cadre inventé 2020-2024", "Mali",
		[]string{"Rivière-Bleue", "Colline-Rouge", "Grand-Baobab"},
		[]string{"Mairie de Rivi√®re-Bleue", "Commune de Colline-Rouge", "Association des femmes de Grand-Baobab", "Conseil régional de Trois-Rivi√®res"},
	},
	{
		"Bolivia (Plurinational State of)", "Bolivia - Marco de Cooperación inventado 2023-2027", "Bolivia",
		[]string{"Río Claro", "Cerro Alto", "Valle Hondo"},
		[]string{"Alcald√≠a de Río Claro", "Gobierno Autónomo Municipal de Cerro Alto", "Asociaci√≥n de Municipios del Valle Hondo"},
	},
	{
		"Pacific Islands", "Pacific Islands - Made-up Multi-country Framework 2023-2027", "Fiji; Samoa; Tonga",
		[]string{"Vanuatu", "Fiji", "Coral Bay Atoll"},
		[]string{"Coral Bay Island Council", "Coral Bay Women's Association"},
	},
}

var statuses = []string{"Implementation", "Implementation", "Implementation", "Closed", "Finalisation", "Pipeline", "Suspended", "Cancelled"}

var agencies = [][2]string{
	{"UNDP", "United Nations Development Programme"},
	{"UNICEF", "United Nations Children's Fund"},
	{"UN-Habitat; UNCDF", "United Nations Human Settlements Programme; United Nations Capital Development Fund"},
	{"FAO; WFP", "Food and Agriculture Organization of the United Nations; World Food Programme"},
}

var donors = []string{"Made-up Trust Fund", "Government of Nowhere", "Imaginary Development Agency"}

var otherPartners = []string{
	"Ministry of Local Government", "Minist√®re de la Décentralisation", "Invented National University", "UNDP", "Local Government Unit of X",
	"Imaginary Foundation for Rivers",
}

var targets = []string{
	"11.3 By 2030, enhance inclusive and sustainable urbanization and capacity for participatory, integrated and sustainable human settlement planning",
	"6.1 By 2030, achieve universal and equitable access to safe and affordable drinking water for all",
	"16.7 Ensure responsive, inclusive, participatory and representative decision-making at all levels",
	"17.a Made-up means of implementation, with commas, and more commas",
}

var verbs = []string{"Strengthen", "Renforcer", "Fortalecer", "Extend"}

var services = []string{"water services", "la planification locale", "los servicios de salud", "early warning"}

var genderCodes = []string{
	"0 - Not expected to contribute to gender equality/women's empowerment",
	"1 - Contributes to gender equality/women's empowerment in a limited way",
	"2 - Gender equality/women's empowerment is a significant objective",
	"3 - Gender equality/women's empowerment is the principal objective",
}

var rightsCodes = []string{
	"1 - Limited contribution to realization of human rights",
	"2 - Significant contribution to realization of human rights",
	"-",
}

var peaceCodes = []string{"0 - Not expected to contribute to sustaining peace", "-"}

var narratives = []string{
	"-", "-", "-", "PENDIENTE", "No aplica", "Refer to 4.2.1",
	"Women's groups of three made-up villages choose the water points and keep the accounts.",
}

var groupsLeftBehind = []string{"Women and girls", "Persons with disabilities", "Indigenous peoples", "Other"}
