package nametag

// calibrationPoints are the values of the calibrated score at raw probabilities 0, 1/20 … 1.
const calibrationPoints = 21

// CalibrationPoints is the number of values that Learnt.Calibration must have.
const CalibrationPoints = calibrationPoints

// Identity is the calibration that changes nothing.
func Identity() []float32 {
	points := make([]float32, calibrationPoints)
	for i := range points {
		points[i] = float32(i) / (calibrationPoints - 1)
	}
	return points
}

// calibrate turns the model's probability into how often mentions of that probability are right.
func (m *Model) calibrate(p float64) float64 {
	x := min(max(p, 0), 1) * (calibrationPoints - 1)
	i := min(int(x), calibrationPoints-2)
	low, high := float64(m.calibration[i]), float64(m.calibration[i+1])
	return low + (high-low)*(x-float64(i))
}
